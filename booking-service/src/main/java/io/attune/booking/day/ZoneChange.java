package io.attune.booking.day;

import io.attune.booking.day.AppointmentEvent.AppointmentNeedsAttention;
import io.attune.booking.day.AppointmentEvent.AppointmentRescheduled;
import io.attune.platform.decision.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A day whose entries keep their local times when the rules of their zone change: instants move, all in one write. An
 * entry that has no such local time any more stays where it is. Whoever meets another by it is marked, not moved apart:
 * what was agreed is the local time.
 *
 * @param projection an hour as the rules have it now
 * @param elsewhere ids of the appointments at whose new hour the client is in another place
 */
public record ZoneChange(Function<Hour, Optional<Hour>> projection, Set<String> elsewhere, Instant now) {

    public ZoneChange {
        elsewhere = Set.copyOf(elsewhere);
    }

    /** The same change a second time changes nothing. */
    public Decision<TherapistDay, AppointmentEvent, List<Reprojected>> of(TherapistDay before) {
        var events = new ArrayList<AppointmentEvent>();
        var moved = new ArrayList<Reprojected>();
        var day = withHolds(before);
        for (var appointment : before.appointments()) {
            var other = moved(appointment);
            if (other.isPresent()) {
                day = day.with(other.get());
                moved.add(new Reprojected(other.get(), appointment.hour().start()));
                events.add(new AppointmentRescheduled(other.get(), why(appointment), now));
            }
        }
        for (var appointment : day.appointments()) {
            if (needsAttention(appointment, day)) {
                var marked = appointment.marked(Attention.ZONE_RULES);
                day = day.with(marked);
                events.add(new AppointmentNeedsAttention(marked, Attention.ZONE_RULES, now));
            }
        }
        return day.equals(before) ? Decision.keep(List.of()) : Decision.change(day.tidied(now), events, moved);
    }

    private TherapistDay withHolds(TherapistDay before) {
        var day = before;
        for (var hold : before.holds()) {
            var hour = projection.apply(hold.hour()).orElse(hold.hour());
            day = hour.equals(hold.hour()) ? day : day.withHold(hold.at(hour));
        }
        return day;
    }

    private Optional<Appointment> moved(Appointment appointment) {
        return Optional.of(appointment)
                .filter(one -> one.isLive(now))
                .flatMap(one -> projection.apply(one.hour()))
                .filter(hour -> !hour.equals(appointment.hour()))
                .filter(hour -> now.isBefore(hour.start()) || appointment.isAhead(now))
                .map(hour -> appointment.reprojected(hour, why(appointment)));
    }

    private Rescheduling why(Appointment appointment) {
        return new Rescheduling("system", "zone-rules", now, appointment.hour().start(), false, null);
    }

    private boolean needsAttention(Appointment appointment, TherapistDay day) {
        return appointment.isAhead(now)
                && !appointment.attentions().contains(Attention.ZONE_RULES)
                && (elsewhere.contains(appointment.id())
                        || projection.apply(appointment.hour()).isEmpty()
                        || collides(appointment, day));
    }

    private boolean collides(Appointment appointment, TherapistDay day) {
        return day.holds().stream().filter(hold -> hold.isLive(now)).anyMatch(hold -> hold.hour()
                        .collidesWith(appointment.hour()))
                || day.appointments().stream()
                        .filter(other -> other.isLive(now) && !other.id().equals(appointment.id()))
                        .anyMatch(other -> other.hour().collidesWith(appointment.hour()));
    }
}
