package io.attune.booking.day.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.AppointmentEvent.AppointmentAttended;
import io.attune.booking.day.AppointmentEvent.AppointmentAttentionResolved;
import io.attune.booking.day.AppointmentEvent.AppointmentBooked;
import io.attune.booking.day.AppointmentEvent.AppointmentCancelled;
import io.attune.booking.day.AppointmentEvent.AppointmentMissed;
import io.attune.booking.day.AppointmentEvent.AppointmentNeedsAttention;
import io.attune.booking.day.AppointmentEvent.AppointmentRescheduled;
import io.attune.booking.day.AppointmentStatus;
import io.attune.booking.day.Attendance;
import io.attune.booking.day.Attention;
import io.attune.booking.day.Basis;
import io.attune.booking.day.Cancellation;
import io.attune.booking.day.Course;
import io.attune.booking.day.DayFixtures;
import io.attune.booking.day.Meeting;
import io.attune.booking.day.Rescheduling;
import io.attune.platform.testing.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentContractTests {

    private static final Cancellation ASKED = new Cancellation("client", "client-asked", DayFixtures.NOW);

    @Test
    void saysThatAnAppointmentWasBooked() {
        var event = new AppointmentBooked(anAppointment(AppointmentStatus.BOOKED, 1), DayFixtures.NOW);

        Contracts.assertProduced("booking", "appointment.booked.v1", body(event));
    }

    @Test
    void saysThatAnAppointmentWasMoved() {
        var previous = Instant.parse("2026-11-26T15:00:00Z");
        var why = new Rescheduling("client", "client-asked", DayFixtures.NOW, previous, false, null);
        var event = new AppointmentRescheduled(anAppointment(AppointmentStatus.BOOKED, 2), why, DayFixtures.NOW);

        Contracts.assertProduced("booking", "appointment.rescheduled.v1", body(event));
    }

    @Test
    void saysThatAnAppointmentWasCancelled() {
        var event = new AppointmentCancelled(anAppointment(AppointmentStatus.CANCELLED, 2), ASKED, DayFixtures.NOW);

        Contracts.assertProduced("booking", "appointment.cancelled.v1", body(event));
    }

    @Test
    void saysThatASessionTookPlace() {
        var recorded = new Attendance("therapist", null, DayFixtures.NOW, DayFixtures.NOW);
        var event = new AppointmentAttended(anAppointment(AppointmentStatus.ATTENDED, 2), recorded, DayFixtures.NOW);

        Contracts.assertProduced("booking", "appointment.attended.v1", body(event));
    }

    @Test
    void saysThatASessionWasMissed() {
        var recorded = new Attendance("therapist", "client-absent", DayFixtures.NOW, DayFixtures.NOW);
        var event = new AppointmentMissed(anAppointment(AppointmentStatus.MISSED, 2), recorded, DayFixtures.NOW);

        Contracts.assertProduced("booking", "appointment.missed.v1", body(event));
    }

    @Test
    void saysThatAnAppointmentNeedsAttention() {
        var event = new AppointmentNeedsAttention(
                anAppointment(AppointmentStatus.TO_CONFIRM, 1), Attention.CLINICIAN_TO_CONFIRM, DayFixtures.NOW);

        Contracts.assertProduced("booking", "appointment.needs-attention.v1", body(event));
    }

    @Test
    void saysThatZoneRulesMovedAnAppointment() {
        var why = new Rescheduling("system", "zone-rules", DayFixtures.NOW, DayFixtures.NOW, false, null);

        var event = new AppointmentRescheduled(anAppointment(AppointmentStatus.BOOKED, 2), why, DayFixtures.NOW);

        Contracts.assertValid("booking", "appointment.rescheduled.v1", body(event));
    }

    @Test
    void proposesStartsWhereAnHourCannotBeKept() {
        var event = new AppointmentNeedsAttention(
                anAppointment(AppointmentStatus.BOOKED, 2),
                Attention.HOURS_CHANGED,
                List.of(DayFixtures.NINE),
                DayFixtures.NOW);

        Contracts.assertValid("booking", "appointment.needs-attention.v1", body(event));
        assertThat(body(event)).contains("\"proposals\":[\"" + DayFixtures.NINE + "\"]");
    }

    @Test
    void saysThatSomebodyHasSeenToAnAppointment() {
        var event = new AppointmentAttentionResolved(
                anAppointment(AppointmentStatus.BOOKED, 3), Attention.HOURS_CHANGED, DayFixtures.NOW);

        Contracts.assertProduced("booking", "appointment.attention-resolved.v1", body(event));
    }

    @Test
    void carriesTheAppointmentsOwnIdAndVersion() {
        var cancelled = anAppointment(AppointmentStatus.CANCELLED, 7);

        var event = AppointmentsTopic.announce(new AppointmentCancelled(cancelled, ASKED, DayFixtures.NOW));

        assertThat(event.topic()).isEqualTo("attune.appointments");
        assertThat(event.key()).isEqualTo(cancelled.id());
        assertThat(event.subject()).isEqualTo(cancelled.id());
        assertThat(event.subjectVersion()).isEqualTo(7);
        assertThat(event.type()).isEqualTo("appointment.cancelled.v1");
    }

    private static String body(AppointmentEvent event) {
        return AppointmentsTopic.announce(event).data();
    }

    private static Appointment anAppointment(AppointmentStatus status, long version) {
        return new Appointment(
                "8f14e45f-ceea-5b1d-9c3a-1a2b3c4d5e6f",
                version,
                "5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c11",
                "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5",
                "c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50",
                DayFixtures.hourAt(DayFixtures.NINE),
                new Meeting("video", null),
                status,
                null,
                List.of(),
                Course.begun(null),
                new Basis(1, 1, 1));
    }
}
