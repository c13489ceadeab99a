package io.attune.booking.day;

import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.change.Undertaking;
import io.attune.booking.change.Verdict;
import io.attune.booking.day.AppointmentEvent.AppointmentRescheduled;
import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How appointments move within a day, leave it, and come to it. */
record MoveChanges(TherapistDay day) {

    Decision<TherapistDay, AppointmentEvent, MoveDecision> within(
            Move move, Function<List<Occupied>, StartAnswer> openHours, Instant now) {
        var others = Occupancy.of(day, now).without(move.appointmentId());
        var answer = others.answer(move.hour(), openHours);
        return refusal(move, now)
                .or(() -> answer instanceof StartAnswer.Open
                        ? Optional.empty()
                        : Optional.of(new MoveDecision.NotOpen(answer)))
                .<Decision<TherapistDay, AppointmentEvent, MoveDecision>>map(Decision::keep)
                .orElseGet(() -> made(move, now));
    }

    Decision<TherapistDay, AppointmentEvent, MoveDecision> depart(Move move, Instant now) {
        return refusal(move, now)
                .<Decision<TherapistDay, AppointmentEvent, MoveDecision>>map(Decision::keep)
                .orElseGet(() -> made(move, now));
    }

    private Optional<MoveDecision> refusal(Move move, Instant now) {
        if (!day.crossings().mayDecide(move.undertaking(), now)) {
            return Optional.of(new MoveDecision.GivenUp());
        }
        return new AppointmentChanges(day)
                .refusal(move.appointmentId(), move.version(), now, Appointment::isToTakePlace)
                .map(MoveDecision.Refused::new);
    }

    private Decision<TherapistDay, AppointmentEvent, MoveDecision> made(Move move, Instant now) {
        var moved = day.appointment(move.appointmentId()).orElseThrow().moved(move);
        var forwarding = new Forwarding(moved.id(), move.undertaking().changeId(), moved.day());
        var after = day.tidied(now).without(moved.id()).with(forwarding);
        var stays = moved.day().equals(move.from());
        return Decision.change(
                stays ? after.with(moved) : after,
                List.of(new AppointmentRescheduled(moved, move.why(), now)),
                new MoveDecision.Moved(moved));
    }

    Decision<TherapistDay, AppointmentEvent, HourClaim> claim(
            Claim claim, Function<List<Occupied>, StartAnswer> openHours, Instant now) {
        var appointment = claim.appointment();
        if (isKnownOtherwise(appointment)) {
            return Decision.keep(new HourClaim.NotOpen(new StartAnswer.Taken()));
        }
        var others = Occupancy.of(day, now).without(appointment.id());
        var answer = others.answer(appointment.hour(), openHours);
        return answer instanceof StartAnswer.Open
                ? Decision.change(day.tidied(now).with(claim), List.of(), new HourClaim.Kept())
                : Decision.keep(new HourClaim.NotOpen(answer));
    }

    /** A hold is claimed for an appointment at its own hour, once, and only as long as it was not given back. */
    private boolean isKnownOtherwise(Appointment appointment) {
        var id = appointment.id();
        return day.appointment(id).isPresent()
                || day.isSpent(id)
                || day.hold(id)
                        .filter(hold -> !hold.hour().equals(appointment.hour()))
                        .isPresent();
    }

    Decision<TherapistDay, AppointmentEvent, Boolean> arrive(Claim claim) {
        var appointment = claim.appointment();
        return settled(claim, day.withoutHold(appointment.id()).with(appointment));
    }

    Decision<TherapistDay, AppointmentEvent, Boolean> letGo(Claim claim) {
        return settled(claim, day);
    }

    private Decision<TherapistDay, AppointmentEvent, Boolean> settled(Claim claim, TherapistDay after) {
        return day.crossings().claims().contains(claim)
                ? Decision.change(after.without(claim), List.of(), true)
                : Decision.keep(false);
    }

    Decision<TherapistDay, AppointmentEvent, Verdict> abandon(Undertaking undertaking, Instant now) {
        var verdict = day.crossings().verdict(undertaking.changeId());
        if (verdict != Verdict.OPEN) {
            return Decision.keep(verdict);
        }
        var gone = new GivenUp(undertaking.changeId(), undertaking.until());
        return Decision.change(day.tidied(now).with(gone), List.of(), Verdict.ABANDONED);
    }
}
