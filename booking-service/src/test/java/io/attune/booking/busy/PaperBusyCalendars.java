package io.attune.booking.busy;

import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Other calendars on paper; commands are not remembered. */
final class PaperBusyCalendars implements BusyCalendars {

    private final Map<TherapistId, BusyCalendar> calendars = new HashMap<>();

    @Override
    public synchronized BusyCalendar find(TherapistId therapist) {
        return calendars.getOrDefault(therapist, BusyCalendar.empty());
    }

    @Override
    public synchronized Map<TherapistId, BusyCalendar> findAll(Collection<TherapistId> therapists) {
        return Map.copyOf(calendars);
    }

    @Override
    public synchronized <O> O decide(
            TherapistId therapist, Function<BusyCalendar, Decision<BusyCalendar, Void, O>> decision) {
        var decided = decision.apply(find(therapist));
        if (decided instanceof Decision.Changed<BusyCalendar, Void, O> change) {
            calendars.put(therapist, change.state());
        }
        return decided.outcome();
    }

    @Override
    public <O> O decide(
            TherapistId therapist,
            Command command,
            Class<O> outcomes,
            Function<BusyCalendar, Decision<BusyCalendar, Void, O>> decision) {
        return decide(therapist, decision);
    }
}
