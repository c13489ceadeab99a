package io.attune.booking.series;

import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.change.Undertaking;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Basis;
import io.attune.booking.day.Claim;
import io.attune.booking.day.Hold;
import io.attune.booking.hold.Eligibility.Eligible;
import io.attune.booking.hold.WishedHour;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Party;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.openhours.Timetables.Kept;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.series.SeriesDates.Date;
import io.attune.platform.decision.Versioned;
import io.attune.platform.time.Zones;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The hours a series would take, and whether each is an open one. */
@Service
final class SeriesHours {

    /** How far ahead the practice may make a series, however near the therapist's horizon is for clients. */
    private static final int PRACTICE_HORIZON_IN_WEEKS = 26;

    private final Timetables timetables;
    private final Zones zones;
    private final InstantSource clock;

    SeriesHours(Timetables timetables, Zones zones, InstantSource clock) {
        this.timetables = timetables;
        this.zones = zones;
        this.clock = clock;
    }

    /** @param openHours whether it is an open hour, given what is taken that day */
    record SeriesHour(Date date, Appointment appointment, Function<List<Occupied>, StartAnswer> openHours) {

        Claim claim(Undertaking undertaking) {
            return new Claim(undertaking, appointment);
        }
    }

    List<Date> dates(SeriesWish wish) {
        return SeriesDates.of(wish, kept(wish).timetable().timeZone(), zones);
    }

    SeriesHour hour(
            Date date,
            Instant start,
            String changeId,
            SeriesWish wish,
            Versioned<Intake> intake,
            Eligible eligible,
            Party party) {
        var wished = WishedHour.at(start, reaching(kept(wish), party), zones);
        var first = start.equals(wish.first().start());
        var hold = new Hold(
                first && wish.holdId() != null ? wish.holdId() : idOn(date, changeId),
                1,
                wish.first().therapistId(),
                wish.first().intakeId(),
                intake.state().clientId(),
                wished.hour(),
                eligible.meeting(),
                clock.instant(),
                new Basis(eligible.therapist().version(), intake.version(), wished.hours()),
                wish.first().override());
        return new SeriesHour(date, Appointment.booked(hold), taken -> wished.answer(taken, clock.instant()));
    }

    private static String idOn(Date date, String changeId) {
        var name = changeId + '/' + date.localStart();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Kept kept(SeriesWish wish) {
        return timetables.of(new TherapistId(wish.first().therapistId())).orElseThrow();
    }

    private static Kept reaching(Kept kept, Party party) {
        return party instanceof Party.Client
                ? kept
                : new Kept(kept.therapist(), kept.version(), kept.timetable().reaching(PRACTICE_HORIZON_IN_WEEKS));
    }
}
