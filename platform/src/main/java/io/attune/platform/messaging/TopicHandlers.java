package io.attune.platform.messaging;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A topic and all handlers of this service that read it in one way. */
record TopicHandlers(String topic, Handlers handlers) {

    static List<TopicHandlers> of(Collection<EventHandler> handlers, EventHandler.Reading reading) {
        return handlers.stream()
                .filter(handler -> handler.reading() == reading)
                .collect(Collectors.groupingBy(EventHandler::topic))
                .entrySet()
                .stream()
                .map(topic -> new TopicHandlers(topic.getKey(), new Handlers(topic.getValue())))
                .toList();
    }
}
