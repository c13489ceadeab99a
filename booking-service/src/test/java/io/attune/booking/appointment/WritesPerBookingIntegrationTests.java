package io.attune.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.StoreWrites;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a booking costs the store. Telling the open hours is coalesced, and counted nowhere here. */
class WritesPerBookingIntegrationTests {

    private static final StoreWrites WRITES = new StoreWrites();

    private static RunningBooking booking;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start(WRITES);
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @BeforeEach
    void forget() {
        WRITES.forget();
    }

    @Test
    void takesSevenWritesFromTheHoldToTheToldAppointment() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        WRITES.forget();

        booking.anAppointment(intake, therapist, RunningBooking.NINE);

        // The last one takes the event off the outbox, once the broker has it.
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(WRITES.ofBookings())
                .containsExactly("calendars", "places", "days", "caseloads", "calendars", "days", "days"));
        System.out.println("writes per booking: " + WRITES.ofBookings().size() + ' ' + WRITES.ofBookings());
    }

    @Test
    void takesNoWriteToRefuseAnHourThatIsTaken() {
        var therapist = booking.aTherapist();
        var first = booking.anIntake(therapist);
        var second = booking.anIntake(therapist);
        booking.hold(first, therapist, RunningBooking.NINE);
        WRITES.forget();

        var refused = booking.hold(second, therapist, RunningBooking.NINE);

        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(WRITES.ofBookings()).isEmpty();
    }

    @Test
    void findsDaysByTheirIdAndByNothingElse() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);

        var appointment = booking.anAppointment(intake, therapist, RunningBooking.NINE);
        booking.http().get("/api/appointments/" + appointment, booking.asHolder(intake));
        booking.http()
                .get(
                        "/api/appointments?from=2026-11-23T00:00:00Z&to=2026-12-23T00:00:00Z&therapistId=" + therapist,
                        booking.as(booking.issuer().staff()));
        booking.http().get("/api/therapists/" + therapist + "/open-hours");
        booking.http()
                .post(
                        "/api/appointments/" + appointment + "/cancel",
                        "{\"reason\":\"client-asked\"}",
                        booking.asHolder(intake, "If-Match", "\"1\""));

        assertThat(WRITES.dayFilters()).isNotEmpty().allSatisfy(filter -> assertThat(filter)
                .isEqualTo(Set.of("_id")));
        assertThat(booking.unportable()).isEmpty();
    }
}
