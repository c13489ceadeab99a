package io.attune.profile.alert.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Contracts;
import io.attune.profile.alert.Alert;
import io.attune.profile.alert.AlertEvent.AlertAcknowledged;
import io.attune.profile.alert.AlertEvent.AlertEscalated;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AlertContractTests {

    private static final String INTAKE = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";
    private static final Instant RAISED = Instant.parse("2026-11-23T15:04:05Z");
    private static final Instant AT = RAISED.plusSeconds(900);

    private final AlertAnnouncer announcer = new AlertAnnouncer(new JsonMapper());

    @Test
    void anEscalatedAlertIsToldAsInTheSample() {
        var event = announcer.announce(new AlertEscalated(alert(1), AT), 7);

        Contracts.assertProduced("profile", "alert.escalated.v1", event.data());
        assertThat(event.topic()).isEqualTo("attune.alerts");
        assertThat(event.subject()).isEqualTo(INTAKE);
        assertThat(event.subjectVersion()).isEqualTo(7);
    }

    @Test
    void anAcknowledgedAlertIsToldAsInTheSample() {
        var event = announcer.announce(new AlertAcknowledged(alert(0), AT), 7);

        Contracts.assertProduced("profile", "alert.acknowledged.v1", event.data());
    }

    private static Alert alert(int escalations) {
        return new Alert(INTAKE, SafetyLevel.RED, "CA-ON", RAISED, escalations, null);
    }
}
