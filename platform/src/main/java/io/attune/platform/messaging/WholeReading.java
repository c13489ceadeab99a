package io.attune.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;

/** Every topic that this instance reads whole, each on a thread of its own. */
final class WholeReading implements SmartLifecycle, CaughtUp, ReadingPositions {

    private final List<TopicHandlers> handlers;
    private final Function<TopicHandlers, WholeTopic> reading;
    private final List<Thread> threads = new ArrayList<>();
    private volatile List<WholeTopic> topics = List.of();

    WholeReading(List<TopicHandlers> handlers, Function<TopicHandlers, WholeTopic> reading) {
        this.handlers = List.copyOf(handlers);
        this.reading = reading;
    }

    @Override
    public List<String> stillReading() {
        var read = topics.stream()
                .filter(WholeTopic::caughtUp)
                .map(WholeTopic::name)
                .toList();
        return handlers.stream()
                .map(TopicHandlers::topic)
                .filter(topic -> !read.contains(topic))
                .toList();
    }

    @Override
    public Map<String, Map<Integer, Long>> positions() {
        return topics.stream().collect(Collectors.toUnmodifiableMap(WholeTopic::name, WholeTopic::positions));
    }

    @Override
    public synchronized void start() {
        topics = handlers.stream().map(reading).toList();
        topics.forEach(
                topic -> threads.add(Thread.ofVirtual().name(topic.name()).start(topic)));
    }

    @Override
    public synchronized void stop() {
        topics.forEach(WholeTopic::stop);
        threads.forEach(WholeReading::join);
        threads.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
