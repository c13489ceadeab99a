package io.attune.booking.day.store;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.Crossings;
import io.attune.booking.day.DayId;
import io.attune.booking.day.Hold;
import io.attune.booking.day.SpentHold;
import io.attune.booking.day.StoredDays;
import io.attune.booking.day.TherapistDay;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every decision on a day may change the therapist's open hours, so whoever tells of those is told each time. */
@Component
class MongoStoredDays implements StoredDays {

    private final Aggregates<TherapistDay, AppointmentEvent> days;
    private final ObjectProvider<AvailabilityRefresh> refresh;

    /** @param refresh looked up late, because open hours are themselves computed from the days */
    MongoStoredDays(
            AggregateStores stores,
            Announcer<AppointmentEvent> announcer,
            ObjectProvider<AvailabilityRefresh> refresh) {
        this.days = stores.open("days", new Shape<>(DayDocument.class, DayDocument::of, DayDocument::day), announcer);
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

    /** @param crossings left out of days that no change ever crossed */
    record DayDocument(
            List<Hold> holds,
            List<Appointment> appointments,
            List<SpentHold> spent,
            @Nullable Crossings crossings) {

        static DayDocument of(TherapistDay day) {
            var crossings = day.crossings();
            return new DayDocument(
                    day.holds(), day.appointments(), day.spent(), crossings.isEmpty() ? null : crossings);
        }

        TherapistDay day() {
            return new TherapistDay(holds, appointments, spent, crossings == null ? Crossings.none() : crossings);
        }
    }
}
