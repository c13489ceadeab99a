package io.attune.booking.busy.store;

import io.attune.booking.busy.BusyCalendar;
import io.attune.booking.busy.BusyCalendars;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class MongoBusyCalendars implements BusyCalendars {

    private final Aggregates<BusyCalendar, Void> calendars;

    MongoBusyCalendars(AggregateStores stores) {
        this.calendars = stores.open("busy", Shape.of(BusyCalendar.class), (none, version) -> {
            throw new IllegalStateException("A busy calendar yields no event.");
        });
    }

    @Override
    public BusyCalendar find(TherapistId therapist) {
        return state(calendars.find(therapist.value()));
    }

    @Override
    public Map<TherapistId, BusyCalendar> findAll(Collection<TherapistId> therapists) {
        return byTherapist(
                calendars.findAll(therapists.stream().map(TherapistId::value).toList()));
    }

    @Override
    public <O> O decide(TherapistId therapist, Function<BusyCalendar, Decision<BusyCalendar, Void, O>> decision) {
        return calendars.decide(therapist.value(), stored -> decision.apply(state(stored)));
    }

    @Override
    public <O> O decide(
            TherapistId therapist,
            Command command,
            Class<O> outcomes,
            Function<BusyCalendar, Decision<BusyCalendar, Void, O>> decision) {
        return calendars.decide(therapist.value(), command, outcomes, stored -> decision.apply(state(stored)));
    }

    private static BusyCalendar state(Optional<Versioned<BusyCalendar>> stored) {
        return stored.map(Versioned::state).orElseGet(BusyCalendar::empty);
    }

    private static Map<TherapistId, BusyCalendar> byTherapist(List<Versioned<BusyCalendar>> found) {
        return found.stream().collect(Collectors.toMap(one -> new TherapistId(one.id()), Versioned::state));
    }
}
