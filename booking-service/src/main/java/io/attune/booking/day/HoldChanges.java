package io.attune.booking.day;

import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.day.AppointmentChanges.Change;
import io.attune.booking.day.AppointmentEvent.AppointmentBooked;
import io.attune.booking.day.AppointmentEvent.AppointmentNeedsAttention;
import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How holds of one day come, go, and become appointments. */
record HoldChanges(TherapistDay day) {

    Decision<TherapistDay, AppointmentEvent, HoldDecision> hold(
            Hold wanted, Function<List<Occupied>, StartAnswer> openHours, Instant now) {
        if (isMoreThanAHold(wanted.id()) || day.isSpent(wanted.id()) || !wanted.isLive(now)) {
            return Decision.keep(new HoldDecision.GivenUp());
        }
        var already = day.hold(wanted.id());
        if (already.isPresent()) {
            return Decision.keep(new HoldDecision.Held(already.get()));
        }
        var answer = Occupancy.of(day, now).answer(wanted.hour(), openHours);
        return answer instanceof StartAnswer.Open
                ? Decision.change(day.tidied(now).with(wanted), List.of(), new HoldDecision.Held(wanted))
                : Decision.keep(new HoldDecision.NotOpen(answer));
    }

    /** It has become an appointment, here or gone elsewhere, or is about to. */
    private boolean isMoreThanAHold(String id) {
        return day.appointment(id).isPresent()
                || day.onward(id).isPresent()
                || day.crossings().claims(id);
    }

    Decision<TherapistDay, AppointmentEvent, ReleaseDecision> release(String id, Instant until, Instant now) {
        var appointment = day.appointment(id);
        if (appointment.isPresent()) {
            return Decision.keep(new ReleaseDecision.IsAppointment(appointment.get()));
        }
        if (day.isSpent(id) || day.onward(id).isPresent() || !now.isBefore(until)) {
            return Decision.keep(new ReleaseDecision.Released());
        }
        return Decision.change(day.tidied(now).withSpent(id, until), List.of(), new ReleaseDecision.Released());
    }

    Decision<TherapistDay, AppointmentEvent, BookDecision> book(String holdId, Instant now) {
        return settle(holdId, now, hold -> {
            var booked = Appointment.booked(hold);
            return new Change(booked, new AppointmentBooked(booked, now));
        });
    }

    Decision<TherapistDay, AppointmentEvent, BookDecision> bookToConfirm(
            String holdId, Instant confirmBy, Instant now) {
        return settle(holdId, now, hold -> {
            var waiting = Appointment.toConfirm(hold, confirmBy);
            return new Change(waiting, new AppointmentNeedsAttention(waiting, Attention.CLINICIAN_TO_CONFIRM, now));
        });
    }

    Optional<BookDecision> bookRefusal(String holdId, Instant now) {
        if (day.appointment(holdId).isPresent() || day.onward(holdId).isPresent()) {
            return Optional.of(new BookDecision.AlreadyBooked());
        }
        if (day.isSpent(holdId) || day.crossings().claims(holdId)) {
            return Optional.of(new BookDecision.HoldGone());
        }
        return day.hold(holdId).filter(hold -> hold.isLive(now)).isPresent()
                ? Optional.empty()
                : Optional.of(new BookDecision.HoldExpired());
    }

    private Decision<TherapistDay, AppointmentEvent, BookDecision> settle(
            String holdId, Instant now, Function<Hold, Change> settling) {
        var refusal = bookRefusal(holdId, now);
        if (refusal.isPresent()) {
            return Decision.keep(refusal.get());
        }
        var settled = settling.apply(day.hold(holdId).orElseThrow());
        var after = day.tidied(now).withoutHold(holdId).with(settled.appointment());
        return Decision.change(after, List.of(settled.event()), new BookDecision.Booked(settled.appointment()));
    }

    TherapistDay withoutThoseOf(Predicate<String> intakes, Instant now) {
        var after = day;
        for (var hold : day.holds()) {
            if (hold.isLive(now) && intakes.test(hold.intakeId())) {
                after = after.withSpent(hold.id(), hold.expiresAt());
            }
        }
        return after;
    }
}
