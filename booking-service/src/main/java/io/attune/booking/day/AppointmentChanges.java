package io.attune.booking.day;

import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.List;
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

    /** Changes the appointment if the caller decided on its present version and it is as the change needs it. */
    Decision<TherapistDay, AppointmentEvent, ChangeDecision> one(
            String id, long version, Instant now, Condition condition, Function<Appointment, Change> changing) {
        var found = day.appointment(id).map(appointment -> appointment.seenAt(now));
        if (found.isEmpty()) {
            return Decision.keep(new ChangeDecision.NotThere());
        }
        if (found.get().version() != version) {
            return Decision.keep(new ChangeDecision.Stale());
        }
        if (!condition.allows(found.get(), now)) {
            return Decision.keep(new ChangeDecision.NotPossible());
        }
        var change = changing.apply(found.get());
        var after = day.tidied(now).with(change.appointment());
        return Decision.change(after, List.of(change.event()), new ChangeDecision.Changed(change.appointment()));
    }

    /** Changes them all in one write, or writes nothing when there are none. */
    Decision<TherapistDay, AppointmentEvent, List<Appointment>> each(
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
