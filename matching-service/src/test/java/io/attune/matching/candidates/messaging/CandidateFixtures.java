package io.attune.matching.candidates.messaging;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.MutableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Therapists as the producers' samples describe them, with one thing or another changed. */
public final class CandidateFixtures {

    public static final Instant NOW = Instant.parse("2026-11-23T15:10:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2026-11-25T14:00:00Z");

    private CandidateFixtures() {}

    /** Somebody who fits the sample intake but for its times. */
    public static IncomingEvent published(String id, long version) {
        return published(id, version, it -> {});
    }

    public static IncomingEvent published(String id, long version, Consumer<ObjectNode> change) {
        var body = (ObjectNode) Contracts.sampleTree("profile", "therapist.published.v1");
        body.put("therapistId", id).put("name", "Dr. " + id).putArray("conflicts");
        change.accept(body);
        return event("therapist.published.v1", id, version, body.toString(), Map.of("offerable", "true"));
    }

    public static IncomingEvent availability(String id, long version, Instant... starts) {
        var body = (ObjectNode) Contracts.sampleTree("booking", "availability.changed.v1");
        body.put("therapistId", id);
        var array = body.putArray("starts");
        List.of(starts).forEach(start -> array.add(start.toString()));
        return event("availability.changed.v1", id, version, body.toString(), Map.of());
    }

    public static IncomingEvent event(
            String type, String id, long version, String body, Map<String, String> attributes) {
        return new IncomingEvent(type + '/' + id + '/' + version, type, id, version, NOW, id, attributes, body);
    }

    /** What an instance knows after these events. */
    public static Candidates candidates(IncomingEvent... events) {
        var candidates = new Candidates(ShippedModel.read());
        hear(candidates, events);
        return candidates;
    }

    public static void hear(Candidates candidates, IncomingEvent... events) {
        var therapists = new TherapistsTopic(candidates, MutableClock.at(NOW));
        var availability = new AvailabilityTopic(candidates);
        for (var event : events) {
            if (event.type().startsWith("therapist.")) {
                therapists.handle(event);
            } else {
                availability.handle(event);
            }
        }
    }
}
