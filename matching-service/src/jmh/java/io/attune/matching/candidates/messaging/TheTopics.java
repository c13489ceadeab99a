package io.attune.matching.candidates.messaging;

import io.attune.matching.candidates.Candidates;
import io.attune.platform.messaging.EventHandler;
import java.time.InstantSource;
import java.util.List;

/** The handlers of the two topics that a directory is rebuilt from. */
public final class TheTopics {

    private TheTopics() {}

    public static List<EventHandler> into(Candidates candidates, InstantSource clock) {
        return List.of(new TherapistsTopic(candidates, clock), new AvailabilityTopic(candidates));
    }
}
