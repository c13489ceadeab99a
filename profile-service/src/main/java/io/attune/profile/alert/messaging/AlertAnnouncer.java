package io.attune.profile.alert.messaging;

import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.profile.alert.Alert;
import io.attune.profile.alert.AlertEvent;
import io.attune.profile.alert.AlertEvent.AlertAcknowledged;
import io.attune.profile.alert.AlertEvent.AlertEscalated;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Names the intake and how urgent it is, never why. */
@Component
class AlertAnnouncer implements Announcer<AlertEvent> {

    static final String TOPIC = "attune.alerts";

    private final JsonMapper json;

    AlertAnnouncer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutgoingEvent announce(AlertEvent event, long version) {
        var type =
                switch (event) {
                    case AlertEscalated _ -> "alert.escalated.v1";
                    case AlertAcknowledged _ -> "alert.acknowledged.v1";
                };
        var intakeId = event.alert().intakeId();
        return OutgoingEvent.of(
                TOPIC,
                intakeId,
                type,
                intakeId,
                version,
                event.at(),
                json.writeValueAsString(AlertV1.of(event.alert())));
    }

    /** {@code alert.escalated.v1} and {@code alert.acknowledged.v1}. */
    record AlertV1(String intakeId, SafetyLevel level, String jurisdiction, Instant raisedAt, int escalations) {
        static AlertV1 of(Alert alert) {
            return new AlertV1(
                    alert.intakeId(), alert.level(), alert.jurisdiction(), alert.raisedAt(), alert.escalations());
        }
    }
}
