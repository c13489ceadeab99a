package io.attune.profile.therapist.messaging;

import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.outbox.PresentState;
import io.attune.profile.therapist.Therapist;
import io.attune.profile.therapist.TherapistEvent;
import io.attune.profile.therapist.TherapistEvent.TherapistShown;
import io.attune.profile.therapist.TherapistEvent.TherapistWithdrawn;
import io.attune.profile.therapist.TherapistId;
import io.attune.profile.therapist.TherapistStatus;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says on {@code attune.therapists} who is shown. The attribute {@code offerable} is obeyed even by a reader that
 * cannot read the rest.
 */
@Component
class TherapistAnnouncer implements Announcer<TherapistEvent>, PresentState<Therapist> {

    static final String TOPIC = "attune.therapists";

    private final JsonMapper json;

    TherapistAnnouncer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutgoingEvent announce(TherapistEvent event, long version) {
        return switch (event) {
            case TherapistShown(var id, var therapist, var at) -> shown(id, version, therapist, at);
            case TherapistWithdrawn(var id, var at) -> withdrawn(id, version, at);
        };
    }

    @Override
    public Optional<OutgoingEvent> announce(String id, long version, Therapist therapist, Instant now) {
        return switch (therapist.status()) {
            case DRAFT -> Optional.empty();
            case PUBLISHED, PAUSED -> Optional.of(shown(new TherapistId(id), version, therapist, now));
            case WITHDRAWN -> Optional.of(withdrawn(new TherapistId(id), version, now));
        };
    }

    private OutgoingEvent shown(TherapistId id, long version, Therapist therapist, Instant at) {
        var offerable = therapist.status() == TherapistStatus.PUBLISHED;
        var body = json.writeValueAsString(TherapistPublishedV1.of(id, therapist));
        return event("therapist.published.v1", id, version, at, body, offerable);
    }

    private OutgoingEvent withdrawn(TherapistId id, long version, Instant at) {
        return event(
                "therapist.withdrawn.v1", id, version, at, json.writeValueAsString(TherapistWithdrawnV1.of(id)), false);
    }

    private static OutgoingEvent event(
            String type, TherapistId id, long version, Instant at, String body, boolean offerable) {
        return OutgoingEvent.of(TOPIC, id.value(), type, id.value(), version, at, body)
                .with("offerable", Boolean.toString(offerable));
    }
}
