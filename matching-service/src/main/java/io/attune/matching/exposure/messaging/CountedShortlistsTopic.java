package io.attune.matching.exposure.messaging;

import io.attune.matching.exposure.ExposureCounts;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;

/** Counts each shortlist that was matched, this service's own. */
@Component
class CountedShortlistsTopic implements EventHandler {

    private final ExposureCounts counts;

    CountedShortlistsTopic(ExposureCounts counts) {
        this.counts = counts;
    }

    @Override
    public String topic() {
        return "attune.shortlists";
    }

    @Override
    public Reading reading() {
        return Reading.WHOLE;
    }

    @Override
    public void handle(IncomingEvent event) {
        if (!event.type().equals("shortlist.ready.v1")) {
            return;
        }
        var body = EventBody.read(event, ShortlistMatchedV1.class);
        try {
            body.shortlist(event.subject(), event.subjectVersion(), event.time())
                    .ifPresent(counts::count);
        } catch (IllegalArgumentException | NullPointerException impossible) {
            throw new UnreadableEvent(event.type() + " names other than passed, or nobody");
        }
    }
}
