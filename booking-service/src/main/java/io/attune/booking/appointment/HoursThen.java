package io.attune.booking.appointment;

import io.attune.booking.availability.Circumstances;
import io.attune.booking.availability.Openings;
import io.attune.booking.availability.SessionTerms;
import io.attune.booking.availability.StartAnswer.NotAnOpenHour;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.availability.Timetable;
import io.attune.booking.day.Appointment;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.openhours.Timetables.Kept;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.time.Zones;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Whether a therapist works at the time of an appointment, as their hours are now. */
@Service
final class HoursThen {

    /** What is agreed stays agreed when it is merely off the new grid or beyond a new horizon. */
    private static final Set<Rule> AWAY = Set.of(Rule.OUTSIDE_HOURS, Rule.TIME_OFF, Rule.CROSSES_MIDNIGHT);

    private static final int FAR_AHEAD_IN_WEEKS = 60;

    private final Timetables timetables;
    private final Zones zones;
    private final InstantSource clock;

    HoursThen(Timetables timetables, Zones zones, InstantSource clock) {
        this.timetables = timetables;
        this.zones = zones;
        this.clock = clock;
    }

    boolean areAsDecidedOn(Appointment appointment) {
        return kept(appointment)
                .filter(kept -> kept.version() == appointment.basis().hours())
                .isPresent();
    }

    boolean allow(Appointment appointment) {
        return kept(appointment)
                .filter(kept -> allow(kept.timetable(), appointment))
                .isPresent();
    }

    private Optional<Kept> kept(Appointment appointment) {
        return timetables.of(new TherapistId(appointment.therapistId()));
    }

    private boolean allow(Timetable timetable, Appointment appointment) {
        var zone = zones.rules(timetable.timeZone()).orElseThrow();
        var circumstances = new Circumstances(asAgreed(timetable, appointment), zone, List.of(), 1, clock.instant());
        var answer = Openings.under(circumstances).answer(appointment.hour().start());
        return !(answer instanceof NotAnOpenHour(var rule) && AWAY.contains(rule));
    }

    /**
     * The same hours for a session of the length that was agreed, without notice or a near horizon: those are asked
     * when an hour is held, not after.
     */
    private static Timetable asAgreed(Timetable timetable, Appointment appointment) {
        var hour = appointment.hour();
        var asked = new SessionTerms(
                Duration.between(hour.start(), hour.end()),
                Duration.between(hour.end(), hour.freeFrom()),
                Duration.ZERO,
                FAR_AHEAD_IN_WEEKS,
                null,
                timetable.terms().startEvery());
        return new Timetable(timetable.timeZone(), timetable.weekly(), timetable.timeOff(), asked);
    }
}
