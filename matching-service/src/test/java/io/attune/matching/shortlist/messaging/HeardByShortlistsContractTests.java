package io.attune.matching.shortlist.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.shortlist.messaging.AppointmentsTopic.AppointmentV1;
import io.attune.matching.shortlist.messaging.OwnShortlistsTopic.OffersV1;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.testing.Contracts;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardByShortlistsContractTests {

    private static final String INTAKE = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";
    private static final String MAYA = "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11";

    @ParameterizedTest
    @CsvSource({
        "appointment.booked.v1, booked",
        "appointment.rescheduled.v1, booked",
        "appointment.attended.v1, attended",
        "appointment.missed.v1, missed",
        "appointment.cancelled.v1, cancelled",
        "appointment.needs-attention.v1, to-confirm"
    })
    void readsOfAnAppointmentWhoseItIsWithWhomAndWhetherItStands(String type, String status) {
        var event = event(type, Contracts.sample("booking", type));

        assertThat(EventBody.read(event, AppointmentV1.class)).isEqualTo(new AppointmentV1(INTAKE, MAYA, status));
    }

    @Test
    void refusesAnAppointmentThatSaysNoStatus() {
        var event = event("appointment.booked.v1", "{\"intakeId\":\"a\",\"therapistId\":\"b\"}");

        assertThatThrownBy(() -> EventBody.read(event, AppointmentV1.class)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void readsBackWhomItOffered() {
        var event = event("shortlist.ready.v1", Contracts.sample("matching", "shortlist.ready.v1"));

        assertThat(EventBody.read(event, OffersV1.class).offers())
                .extracting(ShortlistReadyV1.OfferV1::therapistId)
                .containsExactly(MAYA, "0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d");
    }

    private static IncomingEvent event(String type, String body) {
        return new IncomingEvent("id", type, INTAKE, 1, Instant.EPOCH, INTAKE, Map.of(), body);
    }
}
