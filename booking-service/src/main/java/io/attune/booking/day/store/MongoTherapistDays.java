package io.attune.booking.day.store;

import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.DayId;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.openhours.AvailabilityRefresh;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every decision on a day may change the therapist's open hours, so whoever tells of those is told each time. */
@Component
class MongoTherapistDays implements TherapistDays {

    private final Aggregates<TherapistDay, AppointmentEvent> days;
    private final ObjectProvider<AvailabilityRefresh> refresh;

    /** @param refresh looked up late, because open hours are themselves computed from the days */
    MongoTherapistDays(
            AggregateStores stores,
            Announcer<AppointmentEvent> announcer,
            ObjectProvider<AvailabilityRefresh> refresh) {
        this.days = stores.open("days", Shape.of(TherapistDay.class), announcer);
        this.refresh = refresh;
    }

    @Override
    public TherapistDay find(DayId id) {
        return state(days.find(id.key()));
    }

    @Override
    public Map<DayId, TherapistDay> findAll(Collection<DayId> ids) {
        return days.findAll(ids.stream().map(DayId::key).toList()).stream()
                .collect(Collectors.toMap(day -> DayId.of(day.id()), Versioned::state));
    }

    @Override
    public <O> O decide(DayId id, Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision) {
        return touching(id, days.decide(id.key(), stored -> decision.apply(state(stored))));
    }

    @Override
    public <O> O decide(
            DayId id,
            Command command,
            Class<O> outcomes,
            Function<TherapistDay, Decision<TherapistDay, AppointmentEvent, O>> decision) {
        return touching(id, days.decide(id.key(), command, outcomes, stored -> decision.apply(state(stored))));
    }

    private <O> O touching(DayId id, O outcome) {
        refresh.getObject().touched(new TherapistId(id.therapistId()));
        return outcome;
    }

    private static TherapistDay state(Optional<Versioned<TherapistDay>> stored) {
        return stored.map(Versioned::state).orElseGet(TherapistDay::untouched);
    }
}
