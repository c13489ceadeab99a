package io.attune.booking.day;

import io.attune.booking.day.AppointmentEvent.AppointmentAttended;
import io.attune.booking.day.AppointmentEvent.AppointmentAttentionResolved;
import io.attune.booking.day.AppointmentEvent.AppointmentBooked;
import io.attune.booking.day.AppointmentEvent.AppointmentCancelled;
import io.attune.booking.day.AppointmentEvent.AppointmentMissed;
import io.attune.booking.day.AppointmentEvent.AppointmentNeedsAttention;
import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How appointments of one day change: one at its caller's wish, or all of which something is true. */
record AppointmentChanges(TherapistDay day) {

    /** An appointment as it is afterwards, and the event that says so. */
    record Change(Appointment appointment, AppointmentEvent event) {}

    /** When a change is possible. */
    @FunctionalInterface
    interface Condition {
        boolean allows(Appointment appointment, Instant now);
    }

    Decision<TherapistDay, AppointmentEvent, ChangeDecision> cancel(String id, long version, Cancellation why) {
        return end(id, version, why, Appointment::isAhead);
    }

    Decision<TherapistDay, AppointmentEvent, ChangeDecision> decline(String id, long version, Cancellation why) {
        return end(id, version, why, Appointment::waits);
    }

    private Decision<TherapistDay, AppointmentEvent, ChangeDecision> end(
            String id, long version, Cancellation why, Condition condition) {
        return one(id, version, why.at(), condition, appointment -> {
            var cancelled = appointment.cancelled(why);
            return new Change(cancelled, new AppointmentCancelled(cancelled, why, why.at()));
        });
    }

    Decision<TherapistDay, AppointmentEvent, ChangeDecision> confirm(String id, long version, Instant now) {
        return one(id, version, now, Appointment::waits, appointment -> {
            var confirmed = appointment.confirmed();
            return new Change(confirmed, new AppointmentBooked(confirmed, now));
        });
    }

    Decision<TherapistDay, AppointmentEvent, ChangeDecision> resolve(
            String id, long version, Attention attention, Instant now) {
        Condition marked = (appointment, at) -> appointment.isAhead(at) && appointment.canResolve(attention);
        return one(id, version, now, marked, appointment -> {
            var resolved = appointment.resolved(attention);
            return new Change(resolved, new AppointmentAttentionResolved(resolved, attention, now));
        });
    }

    Decision<TherapistDay, AppointmentEvent, ChangeDecision> record(
            String id, long version, AttendanceRecord attendance) {
        var unexplained = day.appointment(id).filter(attendance::suits).filter(attendance::lacksReason);
        return unexplained.isPresent()
                ? Decision.keep(new ChangeDecision.ReasonNeeded())
                : one(
                        id,
                        version,
                        attendance.at(),
                        (appointment, now) -> attendance.suits(appointment),
                        appointment -> recorded(appointment.recorded(attendance), attendance.at()));
    }

    private static Change recorded(Appointment appointment, Instant now) {
        var attendance = Objects.requireNonNull(appointment.course().attendance());
        return appointment.status() == AppointmentStatus.ATTENDED
                ? new Change(appointment, new AppointmentAttended(appointment, attendance, now))
                : new Change(appointment, new AppointmentMissed(appointment, attendance, now));
    }

    Decision<TherapistDay, AppointmentEvent, List<Appointment>> lapse(Instant now) {
        return each(appointment -> appointment.isUnconfirmed(now), now, appointment -> {
            var lapsed = appointment.seenAt(now);
            var why = Cancellation.unconfirmed(now);
            return new Change(lapsed, new AppointmentCancelled(lapsed, why, now));
        });
    }

    Decision<TherapistDay, AppointmentEvent, List<Appointment>> mark(
            Predicate<Appointment> which, Attention cause, Proposed proposed, Instant now) {
        Predicate<Appointment> unmarked = appointment ->
                appointment.isAhead(now) && !appointment.attentions().contains(cause);
        return each(unmarked.and(which), now, appointment -> {
            var marked = appointment.marked(cause);
            return new Change(
                    marked, new AppointmentNeedsAttention(marked, cause, proposed.startsFor(appointment.id()), now));
        });
    }

    /** Changes the appointment if the caller decided on its present version and it is as the change needs it. */
    private Decision<TherapistDay, AppointmentEvent, ChangeDecision> one(
            String id, long version, Instant now, Condition condition, Function<Appointment, Change> changing) {
        var refusal = refusal(id, version, now, condition);
        if (refusal.isPresent()) {
            return Decision.keep(refusal.get());
        }
        var change = changing.apply(seen(id, now).orElseThrow());
        var after = day.tidied(now).with(change.appointment());
        return Decision.change(after, List.of(change.event()), new ChangeDecision.Changed(change.appointment()));
    }

    /** Why an appointment cannot be changed so. One that went elsewhere has another version by now. */
    Optional<ChangeDecision> refusal(String id, long version, Instant now, Condition condition) {
        var found = seen(id, now);
        if (found.isEmpty()) {
            var gone = day.onward(id).isPresent();
            return Optional.of(gone ? new ChangeDecision.Stale() : new ChangeDecision.NotThere());
        }
        if (found.get().version() != version) {
            return Optional.of(new ChangeDecision.Stale());
        }
        return condition.allows(found.get(), now) ? Optional.empty() : Optional.of(new ChangeDecision.NotPossible());
    }

    private Optional<Appointment> seen(String id, Instant now) {
        return day.appointment(id).map(appointment -> appointment.seenAt(now));
    }

    /** Changes them all in one write, or writes nothing when there are none. */
    private Decision<TherapistDay, AppointmentEvent, List<Appointment>> each(
            Predicate<Appointment> which, Instant now, Function<Appointment, Change> changing) {
        var changes = day.appointments().stream().filter(which).map(changing).toList();
        var changed = changes.stream().map(Change::appointment).toList();
        if (changed.isEmpty()) {
            return Decision.keep(List.of());
        }
        var after = day.tidied(now);
        for (var appointment : changed) {
            after = after.with(appointment);
        }
        return Decision.change(after, changes.stream().map(Change::event).toList(), changed);
    }
}
