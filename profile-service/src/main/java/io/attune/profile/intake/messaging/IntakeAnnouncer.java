package io.attune.profile.intake.messaging;

import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.profile.intake.IntakeEvent;
import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import io.attune.profile.intake.IntakeEvent.IntakeReleased;
import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says on {@code attune.intakes} what was asked for, in codes and under opaque ids only. */
@Component
class IntakeAnnouncer implements Announcer<IntakeEvent> {

    static final String TOPIC = "attune.intakes";

    private final JsonMapper json;

    IntakeAnnouncer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutgoingEvent announce(IntakeEvent event, long version) {
        return switch (event) {
            case IntakeSubmitted submitted ->
                outgoing("intake.submitted.v1", event, version, IntakeSubmittedV1.of(submitted));
            case IntakeHeld held -> outgoing("intake.held.v1", event, version, IntakeHeldV1.of(held));
            case IntakeReleased released ->
                outgoing("intake.released.v1", event, version, IntakeReleasedV1.of(released));
        };
    }

    private OutgoingEvent outgoing(String type, IntakeEvent event, long version, Record body) {
        var id = event.id().value();
        return OutgoingEvent.of(TOPIC, id, type, id, version, event.at(), json.writeValueAsString(body));
    }
}
