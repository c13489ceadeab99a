package io.attune.booking.day;

import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.change.Undertaking;
import io.attune.booking.change.Verdict;
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
 * because this one aggregate decides them all; but for a change of zone rules, which marks those it brings together. An
 * entry lives or not by the clock alone; what time has ended is dropped with the next change, and nobody has to wait
 * for that.
 *
 * @param spent ids of holds that were given up before their time; a decision on one of them that comes late must fail
 * @param crossings changes that this day shares with other documents
 */
public record TherapistDay(
        List<Hold> holds, List<Appointment> appointments, List<SpentHold> spent, Crossings crossings) {

    public TherapistDay {
        holds = List.copyOf(holds);
        appointments = List.copyOf(appointments);
        spent = List.copyOf(spent);
    }

    /** A date on which nothing was ever decided. */
    public static TherapistDay untouched() {
        return new TherapistDay(List.of(), List.of(), List.of(), Crossings.none());
    }

    /**
     * Keeps an hour for an intake.
     *
     * @param openHours whether the wanted start is an open hour, given what is taken that day
     */
    public Decision<TherapistDay, AppointmentEvent, HoldDecision> hold(
            Hold wanted, Function<List<Occupied>, StartAnswer> openHours, Instant now) {
        return new HoldChanges(this).hold(wanted, openHours, now);
    }

    /** Ends a hold before its time; also one that was promised but never came, so that it cannot come any more. */
    public Decision<TherapistDay, AppointmentEvent, ReleaseDecision> release(String id, Instant until, Instant now) {
        return new HoldChanges(this).release(id, until, now);
    }

    /** Turns a hold into an appointment that is agreed on. */
    public Decision<TherapistDay, AppointmentEvent, BookDecision> book(String holdId, Instant now) {
        return new HoldChanges(this).book(holdId, now);
    }

    /** Turns a hold into an appointment that a clinician has to confirm before {@code confirmBy}. */
    public Decision<TherapistDay, AppointmentEvent, BookDecision> bookToConfirm(
            String holdId, Instant confirmBy, Instant now) {
        return new HoldChanges(this).bookToConfirm(holdId, confirmBy, now);
    }

    /** Why a hold cannot be booked, or nothing. */
    public Optional<BookDecision> bookRefusal(String holdId, Instant now) {
        return new HoldChanges(this).bookRefusal(holdId, now);
    }

    /** Ends an appointment that has not begun. */
    public Decision<TherapistDay, AppointmentEvent, ChangeDecision> cancel(String id, long version, Cancellation why) {
        return new AppointmentChanges(this).cancel(id, version, why);
    }

    /** Writes down whether a session took place. */
    public Decision<TherapistDay, AppointmentEvent, ChangeDecision> record(
            String id, long version, AttendanceRecord attendance) {
        return new AppointmentChanges(this).record(id, version, attendance);
    }

    /** A clinician says yes to an appointment that waits for it. */
    public Decision<TherapistDay, AppointmentEvent, ChangeDecision> confirm(String id, long version, Instant now) {
        return new AppointmentChanges(this).confirm(id, version, now);
    }

    /** A clinician says no to an appointment that waits for an answer. */
    public Decision<TherapistDay, AppointmentEvent, ChangeDecision> decline(String id, long version, Cancellation why) {
        return new AppointmentChanges(this).decline(id, version, why);
    }

    /** A person has seen to what an appointment was marked for. */
    public Decision<TherapistDay, AppointmentEvent, ChangeDecision> resolve(
            String id, long version, Attention attention, Instant now) {
        return new AppointmentChanges(this).resolve(id, version, attention, now);
    }

    /** Writes down that nobody confirmed in time, for every appointment of which that is true. */
    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> lapse(Instant now) {
        return new AppointmentChanges(this).lapse(now);
    }

    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> unsettle(
            Predicate<String> intakes, Attention cause, Instant now) {
        return unsettle(intakes, cause, Proposed.NOTHING, now);
    }

    /** Gives up the holds of some intakes, and has a person look at the appointments they made. */
    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> unsettle(
            Predicate<String> intakes, Attention cause, Proposed proposed, Instant now) {
        var freed = new HoldChanges(this).withoutThoseOf(intakes, now);
        var marked = freed.mark(appointment -> intakes.test(appointment.intakeId()), cause, proposed, now);
        return marked instanceof Decision.Kept && !freed.equals(this)
                ? Decision.change(freed, List.of(), List.of())
                : marked;
    }

    /** Gives up the holds of some intakes; what they made of others stays. */
    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> giveUpHolds(
            Predicate<String> intakes, Instant now) {
        var freed = new HoldChanges(this).withoutThoseOf(intakes, now);
        return freed.equals(this) ? Decision.keep(List.of()) : Decision.change(freed, List.of(), List.of());
    }

    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> mark(
            Predicate<Appointment> which, Attention cause, Instant now) {
        return mark(which, cause, Proposed.NOTHING, now);
    }

    /** Has a person look at appointments ahead; each is marked once for the same cause. */
    public Decision<TherapistDay, AppointmentEvent, List<Appointment>> mark(
            Predicate<Appointment> which, Attention cause, Proposed proposed, Instant now) {
        return new AppointmentChanges(this).mark(which, cause, proposed, now);
    }

    /** Moves an appointment within the day. */
    public Decision<TherapistDay, AppointmentEvent, MoveDecision> move(
            Move move, Function<List<Occupied>, StartAnswer> openHours, Instant now) {
        return new MoveChanges(this).within(move, openHours, now);
    }

    /** Keeps an hour for an appointment that another document is about to put here. */
    public Decision<TherapistDay, AppointmentEvent, HourClaim> claim(
            Claim claim, Function<List<Occupied>, StartAnswer> openHours, Instant now) {
        return new MoveChanges(this).claim(claim, openHours, now);
    }

    /** Lets an appointment go to another day that has made room for it: the write that decides the move. */
    public Decision<TherapistDay, AppointmentEvent, MoveDecision> depart(Move move, Instant now) {
        return new MoveChanges(this).depart(move, now);
    }

    /** Makes appointments of a claim that was decided. */
    public Decision<TherapistDay, AppointmentEvent, Boolean> arrive(Claim claim) {
        return new MoveChanges(this).arrive(claim);
    }

    /** Frees the hour of a claim whose change was given up. */
    public Decision<TherapistDay, AppointmentEvent, Boolean> letGo(Claim claim) {
        return new MoveChanges(this).letGo(claim);
    }

    /** Makes sure that a change is not decided here any more, unless it was. */
    public Decision<TherapistDay, AppointmentEvent, Verdict> abandon(Undertaking undertaking, Instant now) {
        return new MoveChanges(this).abandon(undertaking, now);
    }

    public Optional<Hold> hold(String id) {
        return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    public Optional<Appointment> appointment(String id) {
        return appointments.stream()
                .filter(appointment -> appointment.id().equals(id))
                .findFirst();
    }

    /** To which day an appointment went that was here and is not any more. */
    public Optional<DayId> onward(String id) {
        return appointment(id).isPresent() ? Optional.empty() : crossings.onward(id);
    }

    /** Who was here, went to another day, and has not come back. */
    Stream<Forwarding> departed() {
        return crossings.forwardings().stream()
                .filter(gone ->
                        onward(gone.appointmentId()).filter(gone.to()::equals).isPresent());
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
        return hold(id).isPresent()
                || appointment(id).isPresent()
                || isSpent(id)
                || onward(id).isPresent();
    }

    boolean isSpent(String id) {
        return spent.stream().anyMatch(hold -> hold.id().equals(id));
    }

    /** What the live entries take of the day, buffers included. */
    public List<Occupied> occupied(Instant now) {
        return Occupancy.of(this, now).occupied();
    }

    TherapistDay tidied(Instant now) {
        return new TherapistDay(
                holds.stream().filter(hold -> hold.isLive(now)).toList(),
                appointments,
                spent.stream().filter(hold -> now.isBefore(hold.until())).toList(),
                crossings.tidied(now));
    }

    TherapistDay with(Hold hold) {
        return new TherapistDay(and(holds, hold), appointments, spent, crossings);
    }

    TherapistDay withHold(Hold hold) {
        return withoutHold(hold.id()).with(hold);
    }

    TherapistDay with(Appointment appointment) {
        return new TherapistDay(holds, and(without(appointment.id()).appointments, appointment), spent, crossings);
    }

    TherapistDay without(String appointmentId) {
        var others = appointments.stream()
                .filter(other -> !other.id().equals(appointmentId))
                .toList();
        return new TherapistDay(holds, others, spent, crossings);
    }

    TherapistDay with(Claim claim) {
        return with(crossings.with(claim));
    }

    TherapistDay without(Claim claim) {
        return with(crossings.without(claim));
    }

    TherapistDay with(Forwarding forwarding) {
        return with(crossings.with(forwarding));
    }

    TherapistDay with(GivenUp gone) {
        return with(crossings.with(gone));
    }

    private TherapistDay with(Crossings changed) {
        return new TherapistDay(holds, appointments, spent, changed);
    }

    TherapistDay withoutHold(String id) {
        var others = holds.stream().filter(hold -> !hold.id().equals(id)).toList();
        return new TherapistDay(others, appointments, spent, crossings);
    }

    TherapistDay withSpent(String id, Instant until) {
        var without = withoutHold(id);
        return new TherapistDay(without.holds, appointments, and(spent, new SpentHold(id, until)), crossings);
    }

    private static <T> List<T> and(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
