package io.attune.profile.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.testing.Contracts;
import io.attune.profile.intake.messaging.AppointmentEvents.AppointmentV1;
import io.attune.profile.intake.messaging.ShortlistEvents.ShortlistV1;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HeardContractTests {

    private static final String INTAKE = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";

    private final EventBodies bodies = new EventBodies(new JsonMapper());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shortlist.ready.v1",
                "shortlist.empty.v1",
                "shortlist.lapsed.v1",
                "shortlist.chosen.v1",
                "shortlist.withdrawn.v1"
            })
    void readsOfAShortlistWhoseItIs(String type) {
        var body = bodies.read(event(type, Contracts.sample("matching", type)), ShortlistV1.class);

        assertThat(body).isEqualTo(new ShortlistV1(INTAKE));
    }

    @ParameterizedTest
    @CsvSource({
        "appointment.booked.v1, booked",
        "appointment.rescheduled.v1, booked",
        "appointment.attended.v1, attended",
        "appointment.missed.v1, missed",
        "appointment.cancelled.v1, cancelled",
        "appointment.needs-attention.v1, to-confirm"
    })
    void readsOfAnAppointmentWhoseItIsAndWhetherItStands(String type, String status) {
        var body = bodies.read(event(type, Contracts.sample("booking", type)), AppointmentV1.class);

        assertThat(body)
                .isEqualTo(new AppointmentV1(
                        INTAKE, "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11", status, Instant.parse("2026-11-25T14:50:00Z")));
    }

    @Test
    void whatIsNotTheBodyOfItsTypeIsUnreadableAndNotRepeated() {
        var event = event("appointment.booked.v1", "{\"end\": \"Quimby\"}");

        assertThatThrownBy(() -> bodies.read(event, AppointmentV1.class))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("appointment.booked.v1")
                .hasMessageNotContaining("Quimby");
    }

    private static IncomingEvent event(String type, String body) {
        return new IncomingEvent("id", type, "subject", 1, Instant.EPOCH, "key", Map.of(), body);
    }
}
