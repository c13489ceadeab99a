package io.attune.booking.appointment;

import io.attune.booking.appointment.RescheduleOutcome.IntakeHeld;
import io.attune.booking.appointment.RescheduleOutcome.NotAnOpenHour;
import io.attune.booking.appointment.RescheduleOutcome.SameStart;
import io.attune.booking.appointment.RescheduleOutcome.TherapistUnavailable;
import io.attune.booking.appointment.RescheduleOutcome.Unchanged;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.change.Undertaking;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.day.Move;
import io.attune.booking.day.Rescheduling;
import io.attune.booking.hold.WishedHour;
import io.attune.booking.intake.Party;
import io.attune.booking.move.PlannedMove;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whether an appointment may be moved as somebody wishes, as far as its day and its client's time do not decide it. */
@Service
final class MovePlanning {

    private final Grounds grounds;
    private final Timetables timetables;
    private final Zones zones;
    private final NoticeSettings notice;
    private final InstantSource clock;

    MovePlanning(Grounds grounds, Timetables timetables, Zones zones, NoticeSettings notice, InstantSource clock) {
        this.grounds = grounds;
        this.timetables = timetables;
        this.zones = zones;
        this.notice = notice;
        this.clock = clock;
    }

    /** A move that may be tried, or why it may not. */
    sealed interface Plan {

        record Ready(PlannedMove move) implements Plan {}

        record Refused(RescheduleOutcome why) implements Plan {}
    }

    Plan plan(Appointment present, RescheduleWish wish, Party party) {
        return refusal(present, wish, party)
                .<Plan>map(Plan.Refused::new)
                .or(() -> timetables
                        .of(new TherapistId(present.therapistId()))
                        .map(kept -> new Plan.Ready(
                                planned(present, wish, party, WishedHour.at(wish.start(), kept, zones)))))
                .orElse(new Plan.Refused(new NotAnOpenHour(Rule.OUTSIDE_HOURS)));
    }

    private Optional<RescheduleOutcome> refusal(Appointment present, RescheduleWish wish, Party party) {
        var now = clock.instant();
        if (wish.override() != null && !(party instanceof Party.Practice)) {
            return Optional.of(new Unchanged(new ChangeOutcome.OverrideNotAllowed()));
        }
        if (present.version() != wish.version()) {
            return Optional.of(new Unchanged(new ChangeOutcome.Stale()));
        }
        if (!present.isToTakePlace(now)) {
            return Optional.of(new Unchanged(new ChangeOutcome.NotPossible()));
        }
        if (present.hour().start().equals(wish.start())) {
            return Optional.of(new SameStart());
        }
        return isLate(present, now) && wish.override() == null
                ? Optional.of(new Unchanged(new ChangeOutcome.TooLate()))
                : groundLost(present);
    }

    private Optional<RescheduleOutcome> groundLost(Appointment present) {
        var lost = grounds.lost(present);
        if (lost.contains(Attention.INTAKE_HELD)) {
            return Optional.of(new IntakeHeld());
        }
        return lost.contains(Attention.THERAPIST_UNAVAILABLE)
                ? Optional.of(new TherapistUnavailable())
                : Optional.empty();
    }

    private boolean isLate(Appointment present, Instant now) {
        return notice.isLate(present.hour().start(), now);
    }

    private PlannedMove planned(Appointment present, RescheduleWish wish, Party party, WishedHour wished) {
        var now = clock.instant();
        var from = present.day();
        var previous = present.hour().start();
        var late = isLate(present, now);
        var why = new Rescheduling(party.code(), wish.reason(), now, previous, late, wish.override());
        var basis = grounds.basis(present, wished.hours());
        var move = new Move(
                Undertaking.begun(from.asDecider(), now),
                from,
                present.id(),
                wish.version(),
                wished.hour(),
                basis,
                why);
        return new PlannedMove(present, move, taken -> wished.answer(taken, clock.instant()), wish.override() != null);
    }
}
