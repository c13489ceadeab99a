package io.attune.booking.day;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.day.AppointmentChanges.Change;
import io.attune.booking.day.AppointmentEvent.AppointmentBooked;
import io.attune.booking.day.AppointmentEvent.AppointmentCancelled;
import io.attune.booking.day.AppointmentEvent.AppointmentNeedsAttention;
import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is held and agreed on one local date of one therapist. Of the entries that are live, no two ever collide,
 * because this one aggregate decides them all. An entry lives or not by the clock alone; what time has ended is dropped
 * with the next change, and nobody has to wait for that.
 *
 * @param spent ids of holds that were given up before their time; a decision on one of them that comes late must fail
 */
public record TherapistDay(List<Hold> holds, List<Appointment> appointments, List<SpentHold> spent) {

    public TherapistDay {
        holds = List.copyOf(holds);
        appointments = List.copyOf(appointments);
        spent = List.copyOf(spent);
    }

    /** A date on which nothing was ever decided. */
    public static TherapistDay untouched() {
        return new TherapistDay(List.of(), List.of(), List.of());
    }

    /**
     * Keeps an hour for an intake.
     *
     * @param openHours whether the wanted start is an open hour, given what is taken that day
     */
    public Decision<TherapistDay, AppointmentEvent, HoldDecision> hold(
            Hold wanted, Function<List<Occupied>, StartAnswer> openHours, Instant now) {
        if (isSpent(wanted.id()) || !wanted.isLive(now)) {
            return Decision.keep(new HoldDecision.GivenUp());
        }
        var already = hold(wanted.id());
        if (already.isPresent()) {
            return Decision.keep(new HoldDecision.Held(already.get()));
        }
        var answer = openHours.apply(occupied(now));
        if (!(answer instanceof StartAnswer.Open)) {
            return Decision.keep(new HoldDecision.NotOpen(answer));
        }
        if (liveHours(now).anyMatch(wanted.hour()::collidesWith)) {
            return Decision.keep(new HoldDecision.NotOpen(new StartAnswer.Taken()));
        }
        return Decision.change(tidied(now).with(wanted), List.of(), new HoldDecision.Held(wanted));
    }

    /** Ends a hold before its time; also one that was promised but never came, so that it cannot come any more. */
    public Decision<TherapistDay, AppointmentEvent, ReleaseDecision> release(String id, Instant until, Instant now) {
        var appointment = appointment(id);
        if (appointment.isPresent()) {
            return Decision.keep(new ReleaseDecision.IsAppointment(appointment.get()));
        }
        if (isSpent(id) || !now.isBefore(until)) {
            return Decision.keep(new ReleaseDecision.Released());
        }
        return Decision.change(tidied(now).withSpent(id, until), List.of(), new ReleaseDecision.Released());
    }

    /** Turns a hold into an appointment that is agreed on. */
    public Decision<TherapistDay, AppointmentEvent, BookDecision> book(String holdId, Instant now) {
        return settle(holdId, now, hold -> {
            var booked = Appointment.booked(hold);
            return new Change(booked, new AppointmentBooked(booked, now));
        });
    }

    /** Turns a hold into an appointment that a clinician has to confirm before {@code confirmBy}. */
    public Decision<TherapistDay, AppointmentEvent, BookDecision> bookToConfirm(
            String holdId, Instant confirmBy, Instant now) {
        return settle(holdId, now, hold -> {
            var waiting = Appointment.toConfirm(hold, confirmBy);
            return new Change(waiting, new AppointmentNeedsAttention(waiting, Attention.CLINICIAN_TO_CONFIRM, now));
        });
    }

    /** Why a hold cannot be booked, or nothing. */
    public Optional<BookDecision> bookRefusal(String holdId, Instant now) {
        if (appointment(holdId).isPresent()) {
            return Optional.of(new BookDecision.AlreadyBooked());
        }
        if (isSpent(holdId)) {
            return Optional.of(new BookDecision.HoldGone());
        }
        return hold(holdId).filter(hold -> hold.isLive(now)).isPresent()
                ? Optional.empty()
                : Optional.of(new BookDecision.HoldExpired());
    }

    private Decision<TherapistDay, AppointmentEvent, BookDecision> settle(
            String holdId, Instant now, Function<Hold, Change> settling) {
        var refusal = bookRefusal(holdId, now);
        if (refusal.isPresent()) {
            return Decision.keep(refusal.get());
        }
        var settled = settling.apply(hold(holdId).orElseThrow());
        var after = tidied(now).withoutHold(holdId).with(settled.appointment());
        return Decision.change(after, List.of(settled.event()), new BookDecision.Booked(settled.appointment()));
    }

    /** Ends an appointment that has not begun. */
    public Decision<TherapistDay, AppointmentEvent, ChangeDecision> cancel(String id, long version, Cancellation why) {
        return changes().one(id, version, why.at(), Appointment::isAhead, appointment -> {
            var cancelled = appointment.cancelled(why);
            return new Change(cancelled, new AppointmentCancelled(cancelled, why, why.at()));
        });
    }

    /** A clinician says yes to an appointment that waits for it. */
    public Decision<TherapistDay, AppointmentEvent, ChangeDecision> confirm(String id, long version, Instant now) {
        return changes().one(id, version, now, TherapistDay::waits, appointment -> {
            var confirmed = appointment.confirmed();
            return new Change(confirmed, new AppointmentBooked(confirmed, now));
        });
    }

    /** A clinician says no to an appointment that waits for an answer. */
    public Decision<TherapistDay, AppointmentEvent, ChangeDecision> decline(String id, long version, Cancellation why) {
        return changes().one(id, version, why.at(), TherapistDay::waits, appointment -> {
            var declined = appointment.cancelled(why);
            return new Change(declined, new AppointmentCancelled(declined, why, why.at()));
        });
    }

    private AppointmentChanges changes() {
        return new AppointmentChanges(this);
    }

    private static boolean waits(Appointment appointment, Instant now) {
        return appointment.status() == AppointmentStatus.TO_CONFIRM && appointment.isAhead(now);
    }

    /** Writes down that nobody confirmed in time, for every appointment of which that is true. */
    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> lapse(Instant now) {
        return changes().each(appointment -> appointment.isUnconfirmed(now), now, appointment -> {
            var lapsed = appointment.seenAt(now);
            var why = Cancellation.unconfirmed(now);
            return new Change(lapsed, new AppointmentCancelled(lapsed, why, now));
        });
    }

    /** Gives up the holds of some intakes, and has a person look at the appointments they made. */
    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> unsettle(
            Predicate<String> intakes, Attention cause, Instant now) {
        var freed = withoutHoldsOf(intakes, now);
        var marked = freed.mark(appointment -> intakes.test(appointment.intakeId()), cause, now);
        return marked instanceof Decision.Kept && !freed.equals(this)
                ? Decision.change(freed, List.of(), List.of())
                : marked;
    }

    /** Has a person look at appointments ahead; each is marked once for the same cause. */
    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> mark(
            Predicate<Appointment> which, Attention cause, Instant now) {
        Predicate<Appointment> unmarked = appointment ->
                appointment.isAhead(now) && !appointment.attentions().contains(cause);
        return changes().each(unmarked.and(which), now, appointment -> {
            var marked = appointment.marked(cause);
            return new Change(marked, new AppointmentNeedsAttention(marked, cause, now));
        });
    }

    private TherapistDay withoutHoldsOf(Predicate<String> intakes, Instant now) {
        var after = this;
        for (var hold : holds) {
            if (hold.isLive(now) && intakes.test(hold.intakeId())) {
                after = after.withSpent(hold.id(), hold.expiresAt());
            }
        }
        return after;
    }

    public Optional<Hold> hold(String id) {
        return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    public Optional<Appointment> appointment(String id) {
        return appointments.stream()
                .filter(appointment -> appointment.id().equals(id))
                .findFirst();
    }

    /** Whether the entry takes its hour. */
    public boolean isLive(String id, Instant now) {
        return hold(id).filter(hold -> hold.isLive(now)).isPresent()
                || appointment(id)
                        .filter(appointment -> appointment.isLive(now))
                        .isPresent();
    }

    /** Whether the day ever decided about the id, as far as it remembers. */
    public boolean knows(String id) {
        return hold(id).isPresent() || appointment(id).isPresent() || isSpent(id);
    }

    private boolean isSpent(String id) {
        return spent.stream().anyMatch(hold -> hold.id().equals(id));
    }

    /** What the live entries take of the day, buffers included. */
    public List<Occupied> occupied(Instant now) {
        var held = holds.stream()
                .filter(hold -> hold.isLive(now))
                .map(hold -> new Occupied(taken(hold.hour()), true, hold.expiresAt(), hold.intakeId()));
        var agreed = appointments.stream()
                .filter(appointment -> appointment.isLive(now))
                .map(appointment -> new Occupied(taken(appointment.hour()), true, appointment.confirmBy(), null));
        return Stream.concat(held, agreed).toList();
    }

    private static Interval taken(Hour hour) {
        return new Interval(hour.start(), hour.freeFrom());
    }

    private Stream<Hour> liveHours(Instant now) {
        return Stream.concat(
                holds.stream().filter(hold -> hold.isLive(now)).map(Hold::hour),
                appointments.stream()
                        .filter(appointment -> appointment.isLive(now))
                        .map(Appointment::hour));
    }

    TherapistDay tidied(Instant now) {
        return new TherapistDay(
                holds.stream().filter(hold -> hold.isLive(now)).toList(),
                appointments,
                spent.stream().filter(hold -> now.isBefore(hold.until())).toList());
    }

    private TherapistDay with(Hold hold) {
        return new TherapistDay(and(holds, hold), appointments, spent);
    }

    TherapistDay with(Appointment appointment) {
        var others = appointments.stream()
                .filter(other -> !other.id().equals(appointment.id()))
                .toList();
        return new TherapistDay(holds, and(others, appointment), spent);
    }

    private TherapistDay withoutHold(String id) {
        var others = holds.stream().filter(hold -> !hold.id().equals(id)).toList();
        return new TherapistDay(others, appointments, spent);
    }

    private TherapistDay withSpent(String id, Instant until) {
        var without = withoutHold(id);
        return new TherapistDay(without.holds, appointments, and(spent, new SpentHold(id, until)));
    }

    private static <T> List<T> and(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
