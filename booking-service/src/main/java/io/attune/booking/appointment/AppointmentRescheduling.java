package io.attune.booking.appointment;

import io.attune.booking.appointment.RescheduleOutcome.ClientOverlap;
import io.attune.booking.appointment.RescheduleOutcome.Rescheduled;
import io.attune.booking.appointment.RescheduleOutcome.SlotTaken;
import io.attune.booking.appointment.RescheduleOutcome.Unchanged;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.NextOpenHours;
import io.attune.booking.hold.OwnEntries;
import io.attune.booking.hold.OwnEntries.Way;
import io.attune.booking.intake.Party;
import io.attune.booking.move.AppointmentMove;
import io.attune.booking.move.MoveAnswer;
import io.attune.platform.decision.Command;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Moves an appointment for whoever may; it keeps its id, and what it rests on is read again after. */
@Service
public final class AppointmentRescheduling {

    private final OwnEntries entries;
    private final TherapistDays days;
    private final MovePlanning planning;
    private final AppointmentMove moves;
    private final Grounds grounds;
    private final NextOpenHours nextOpenHours;
    private final InstantSource clock;

    AppointmentRescheduling(
            OwnEntries entries,
            TherapistDays days,
            MovePlanning planning,
            AppointmentMove moves,
            Grounds grounds,
            NextOpenHours nextOpenHours,
            InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.planning = planning;
        this.moves = moves;
        this.grounds = grounds;
        this.nextOpenHours = nextOpenHours;
        this.clock = clock;
    }

    /** @param command remembered when the caller sent a key */
    public RescheduleOutcome reschedule(RescheduleWish wish, Party party, Optional<Command> command) {
        var way = entries.way(wish.id(), party);
        while (way.isPresent()) {
            var found = way.get();
            var outcome = answeredBefore(found, command).or(() -> afresh(found, wish, party, command));
            if (outcome.isPresent()) {
                return outcome.get();
            }
            // Another may have moved it on between finding its day and reading it; where nobody has, it is not there.
            var again = entries.way(wish.id(), party);
            way = again.equals(way) ? Optional.empty() : again;
        }
        return new Unchanged(new ChangeOutcome.NotFound());
    }

    private Optional<RescheduleOutcome> answeredBefore(Way way, Optional<Command> command) {
        return command.flatMap(once -> moves.madeBefore(way.days(), once)).map(Rescheduled::new);
    }

    private Optional<RescheduleOutcome> afresh(Way way, RescheduleWish wish, Party party, Optional<Command> command) {
        return days.find(way.days().getLast())
                .appointment(wish.id())
                .map(present -> present.seenAt(clock.instant()))
                .map(present -> switch (planning.plan(present, wish, party)) {
                    case MovePlanning.Plan.Refused(var why) -> why;
                    case MovePlanning.Plan.Ready(var move) -> outcome(moves.move(move, command), present, wish);
                });
    }

    private RescheduleOutcome outcome(MoveAnswer answer, Appointment present, RescheduleWish wish) {
        return switch (answer) {
            case MoveAnswer.Moved(var moved) -> new Rescheduled(grounds.review(moved));
            case MoveAnswer.NotOpen(var why) -> notOpen(why, present, wish);
            case MoveAnswer.ClientElsewhere elsewhere -> new ClientOverlap();
            case MoveAnswer.Refused(var why) -> new Unchanged(ChangeOutcome.of(why));
        };
    }

    private RescheduleOutcome notOpen(StartAnswer why, Appointment present, RescheduleWish wish) {
        return switch (why) {
            case StartAnswer.NotAnOpenHour(var rule) -> new RescheduleOutcome.NotAnOpenHour(rule);
            case StartAnswer.Taken taken ->
                new SlotTaken(
                        nextOpenHours.after(wish.start(), present.therapistId()),
                        present.hour().timeZone());
            case StartAnswer.Open _,
                    StartAnswer.CaseloadFull _,
                    StartAnswer.NonexistentLocalTime _,
                    StartAnswer.AmbiguousLocalTime _ ->
                throw new IllegalStateException("No day refuses an instant so: " + why);
        };
    }
}
