package io.attune.booking.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import io.attune.platform.testing.Http.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExportIntegrationTests {

    private static final String FRIDAY = "2026-11-27T09:00:00-05:00";

    private static RunningBooking booking;

    private String maya = "";
    private String intake = "";

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @BeforeEach
    void aTherapistAndAnIntake() {
        maya = booking.aTherapist();
        intake = booking.anIntake(maya);
    }

    @Test
    void holdsAppointmentsAlsoCancelledOnesWhatIsHeldAndThePlaceOnTheWaitlist() {
        var cancelled = booking.anAppointment(intake, maya, FRIDAY);
        booking.http()
                .post(
                        "/api/appointments/" + cancelled + "/cancel",
                        "{\"reason\": \"client-asked\"}",
                        booking.asHolder(intake, "If-Match", "\"1\"", "Idempotency-Key", "cancel-" + cancelled));
        var held = booking.hold(intake, maya, RunningBooking.NINE)
                .json()
                .path("id")
                .asString();
        booking.http()
                .post(
                        "/api/waitlist",
                        "{\"intakeId\": \"%s\"}".formatted(intake),
                        booking.asHolder(intake, "Idempotency-Key", "wait-" + intake));

        var export = exported(booking.asHolder(intake)).json();

        assertThat(texts(export.path("appointments"), "id")).containsExactly(cancelled);
        assertThat(texts(export.path("appointments"), "status")).containsExactly("cancelled");
        assertThat(texts(export.path("holds"), "id")).containsExactly(held);
        assertThat(export.at("/waitlist/status").asString()).isEqualTo("waiting");
        assertThat(export.at("/waitlist/need").isMissingNode()).isTrue();
        assertThat(texts(export.path("accesses"), "action"))
                .contains("POST /api/holds", "POST /api/appointments/{id}/cancel");
    }

    @Test
    void anothersHoursAreNotInIt() {
        booking.anAppointment(booking.anIntake(maya), maya, FRIDAY);

        var export = exported(booking.as(booking.issuer().staff())).json();

        assertThat(export.path("appointments")).isEmpty();
        assertThat(export.path("holds")).isEmpty();
        assertThat(export.has("waitlist")).isFalse();
    }

    @Test
    void nobodyElseIsGivenAnything() {
        assertThat(exported(booking.asHolder(booking.anIntake(maya))).status()).isEqualTo(404);
    }

    private Answer exported(String... caller) {
        return booking.http().get("/api/intakes/" + intake + "/export", caller);
    }

    private static List<String> texts(JsonNode list, String member) {
        return list.valueStream().map(entry -> entry.path(member).asString()).toList();
    }
}
