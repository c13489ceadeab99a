package io.attune.matching.candidates.messaging;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Candidates.Half;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import java.time.DateTimeException;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Takes each published or withdrawn therapist into the candidates. */
@Component
class TherapistsTopic implements EventHandler {

    static final String NAME = "attune.therapists";

    private final Candidates candidates;
    private final InstantSource clock;

    TherapistsTopic(Candidates candidates, InstantSource clock) {
        this.candidates = candidates;
        this.clock = clock;
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
        switch (event.type()) {
            case "therapist.published.v1" -> published(event);
            case "therapist.withdrawn.v1" -> candidates.withhold(event.subject(), event.subjectVersion());
            default -> {
                // Other types on this topic change nothing that matching reads.
            }
        }
    }

    @Override
    public void forget(String key) {
        candidates.forget(key);
    }

    @Override
    public void caughtUp() {
        candidates.allHeardOf(Half.PROFILES);
    }

    private void published(IncomingEvent event) {
        try {
            var profile = EventBody.read(event, TherapistPublishedV1.class);
            candidates.publish(profile.candidate(event.subject(), Offerable.of(event)), event.subjectVersion());
        } catch (UnreadableEvent unreadable) {
            keepTheLastGoodState(event);
            throw unreadable;
        } catch (IllegalArgumentException | DateTimeException | NullPointerException impossible) {
            keepTheLastGoodState(event);
            throw new UnreadableEvent(event.type() + " holds a value that cannot be: "
                    + impossible.getClass().getSimpleName());
        }
    }

    private void keepTheLastGoodState(IncomingEvent event) {
        if (Offerable.of(event)) {
            candidates.doubt(event.subject(), event.subjectVersion(), clock.instant());
        } else {
            candidates.withhold(event.subject(), event.subjectVersion());
        }
    }
}
