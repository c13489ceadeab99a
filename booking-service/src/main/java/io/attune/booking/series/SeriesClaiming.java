package io.attune.booking.series;

import io.attune.booking.availability.StartAnswer;
import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.caseload.SeatClaims;
import io.attune.booking.change.Undertaking;
import io.attune.booking.day.HourClaim;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.series.SeriesHours.SeriesHour;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Claims the hours of a series one by one: a place in the caseload, the client's time, the hour in its day. */
@Service
final class SeriesClaiming {

    private final Places places;
    private final SeatClaims seats;
    private final ClientClaims calendars;
    private final TherapistDays days;
    private final InstantSource clock;

    SeriesClaiming(Places places, SeatClaims seats, ClientClaims calendars, TherapistDays days, InstantSource clock) {
        this.places = places;
        this.seats = seats;
        this.calendars = calendars;
        this.days = days;
        this.clock = clock;
    }

    /** What would be in the way as things are; nothing is claimed. */
    Optional<Conflict> foreseen(SeriesHour hour, Undertaking undertaking) {
        var day = days.find(hour.appointment().day());
        return refusal(
                hour,
                day.claim(hour.claim(undertaking), hour.openHours(), clock.instant())
                        .outcome());
    }

    /** What is in the way, or nothing when the hour is claimed. */
    Optional<Conflict> claim(SeriesHour hour, Undertaking undertaking, int caseloadCap) {
        var appointment = hour.appointment();
        places.note(appointment.id(), new Place(appointment.day(), appointment.intakeId()));
        if (!seats.claim(appointment, caseloadCap)) {
            return Optional.of(conflict(hour, "caseload-full"));
        }
        if (!calendars.claimMove(appointment, undertaking, appointment.course().overlap() != null)) {
            seats.giveBack(appointment.therapistId(), appointment.id());
            return Optional.of(conflict(hour, "client-overlap"));
        }
        var refused = refusal(
                hour,
                days.decide(
                        appointment.day(),
                        day -> day.claim(hour.claim(undertaking), hour.openHours(), clock.instant())));
        refused.ifPresent(conflict -> takeBack(hour, undertaking));
        return refused;
    }

    private void takeBack(SeriesHour hour, Undertaking undertaking) {
        var appointment = hour.appointment();
        calendars.notMoved(appointment.clientId(), appointment.id(), undertaking.changeId());
        seats.giveBack(appointment.therapistId(), appointment.id());
    }

    private static Optional<Conflict> refusal(SeriesHour hour, HourClaim answer) {
        return answer instanceof HourClaim.NotOpen(var why)
                ? Optional.of(
                        conflict(hour, why instanceof StartAnswer.NotAnOpenHour(var rule) ? rule.code() : "slot-taken"))
                : Optional.empty();
    }

    private static Conflict conflict(SeriesHour hour, String cause) {
        return new Conflict(hour.date().localStart(), cause);
    }
}
