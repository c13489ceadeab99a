package io.attune.booking.day;

import io.attune.booking.change.Verdicts;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Settles what it finds: whoever comes upon a claim asks the document that decides it, and writes the answer down. */
@Service
final class SettledDays implements TherapistDays {

    private final StoredDays stored;
    private final Verdicts verdicts;

    SettledDays(StoredDays stored, Verdicts verdicts) {
        this.stored = stored;
        this.verdicts = verdicts;
    }

    @Override
    public TherapistDay find(DayId id) {
        var day = stored.find(id);
        return settle(id, day) ? stored.find(id) : day;
    }

    /**
     * The days are not read at one instant, so one that an appointment came to may have been read before it came, and
     * the one it left after. Whatever has been left for a day that knows nothing of it is therefore read again.
     */
    @Override
    public Map<DayId, TherapistDay> findAll(Collection<DayId> ids) {
        var days = stored.findAll(ids);
        while (settle(days) || anyMissed(days)) {
            days = stored.findAll(ids);
        }
        return withoutOldCopies(days);
    }

    /** Answers whether anything has changed since the days were read. */
    private boolean settle(Map<DayId, TherapistDay> days) {
        var changed = false;
        for (var day : days.entrySet()) {
            changed |= settle(day.getKey(), day.getValue());
        }
        return changed;
    }

    private boolean settle(DayId id, TherapistDay day) {
        var changed = false;
        for (var claim : day.crossings().claims()) {
            changed |= settle(id, claim);
        }
        return changed;
    }

    private boolean settle(DayId id, Claim claim) {
        switch (verdicts.of(claim.undertaking())) {
            case OPEN -> {
                return false;
            }
            case MADE -> stored.decide(id, day -> day.arrive(claim));
            case ABANDONED -> stored.decide(id, day -> day.letGo(claim));
        }
        return true;
    }

    private static boolean anyMissed(Map<DayId, TherapistDay> days) {
        return days.values().stream()
                .flatMap(TherapistDay::departed)
                .anyMatch(gone ->
                        days.containsKey(gone.to()) && !days.get(gone.to()).knows(gone.appointmentId()));
    }

    private static Map<DayId, TherapistDay> withoutOldCopies(Map<DayId, TherapistDay> days) {
        var latest = days.values().stream()
                .flatMap(day -> day.appointments().stream())
                .collect(Collectors.toMap(Appointment::id, Appointment::version, Math::max));
        return days.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> withoutOldCopies(day.getValue(), latest)));
    }

    private static TherapistDay withoutOldCopies(TherapistDay day, Map<String, Long> latest) {
        var seen = day;
        for (var appointment : day.appointments()) {
            if (appointment.version() < latest.getOrDefault(appointment.id(), 0L)) {
                seen = seen.without(appointment.id());
            }
        }
        return seen;
    }

    @Override
    public <O> O decide(DayId id, Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision) {
        return stored.decide(id, decision);
    }

    @Override
    public <O> O decide(
            DayId id,
            Command command,
            Class<O> outcomes,
            Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision) {
        return stored.decide(id, command, outcomes, decision);
    }
}
