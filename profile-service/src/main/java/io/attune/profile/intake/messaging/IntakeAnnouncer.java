package io.attune.profile.intake.messaging;

import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeEvent;
import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.Need;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
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
            case IntakeSubmitted(var id, var intake) ->
                event("intake.submitted.v1", id, version, intake, IntakeSubmittedV1.of(id, intake));
            case IntakeHeld(var id, var intake) ->
                event("intake.held.v1", id, version, intake, IntakeHeldV1.of(id, intake));
        };
    }

    private OutgoingEvent event(String type, IntakeId id, long version, Intake intake, Record body) {
        return OutgoingEvent.of(
                TOPIC, id.value(), type, id.value(), version, intake.submittedAt(), json.writeValueAsString(body));
    }

    /** {@code intake.submitted.v1}; the {@link Need} is on the wire as it is. */
    record IntakeSubmittedV1(
            String intakeId,
            String clientId,
            String state,
            SafetyLevel level,
            long epoch,
            Instant submittedAt,
            String language,
            Need need) {

        static IntakeSubmittedV1 of(IntakeId id, Intake intake) {
            return new IntakeSubmittedV1(
                    id.value(),
                    intake.client().value(),
                    "submitted",
                    intake.level(),
                    intake.epoch(),
                    intake.submittedAt(),
                    intake.language(),
                    intake.need());
        }
    }

    /** {@code intake.held.v1}: nothing of what the client answered or asked for. */
    record IntakeHeldV1(
            String intakeId,
            String clientId,
            String state,
            SafetyLevel level,
            long epoch,
            Instant submittedAt,
            String jurisdiction,
            String timeZone) {

        static IntakeHeldV1 of(IntakeId id, Intake intake) {
            return new IntakeHeldV1(
                    id.value(),
                    intake.client().value(),
                    "held",
                    intake.level(),
                    intake.epoch(),
                    intake.submittedAt(),
                    intake.need().location().jurisdiction(),
                    intake.need().location().timeZone());
        }
    }
}
