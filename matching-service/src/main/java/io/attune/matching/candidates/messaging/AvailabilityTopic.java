package io.attune.matching.candidates.messaging;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Candidates.Half;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;

/** Takes each therapist's open starts and caseload into the candidates. */
@Component
class AvailabilityTopic implements EventHandler {

    static final String NAME = "attune.availability";

    private final Candidates candidates;

    AvailabilityTopic(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String topic() {
        return NAME;
    }

    @Override
    public Reading reading() {
        return Reading.WHOLE;
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.type().equals("availability.changed.v1")) {
            changed(event);
        }
    }

    @Override
    public void forget(String key) {
        candidates.forgetOpenings(key);
    }

    @Override
    public void caughtUp() {
        candidates.allHeardOf(Half.OPENINGS);
    }

    private void changed(IncomingEvent event) {
        try {
            var openings = EventBody.read(event, AvailabilityChangedV1.class).openings();
            candidates.open(event.subject(), event.subjectVersion(), openings);
        } catch (UnreadableEvent unreadable) {
            obey(event);
            throw unreadable;
        } catch (IllegalArgumentException impossible) {
            obey(event);
            throw new UnreadableEvent(event.type() + " holds a value that cannot be");
        }
    }

    private void obey(IncomingEvent event) {
        if (!Offerable.of(event)) {
            candidates.close(event.subject(), event.subjectVersion());
        }
    }
}
