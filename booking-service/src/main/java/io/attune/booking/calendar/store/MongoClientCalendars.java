package io.attune.booking.calendar.store;

import io.attune.booking.calendar.ClientCalendar;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoClientCalendars implements ClientCalendars {

    private final Aggregates<ClientCalendar, Void> calendars;

    MongoClientCalendars(AggregateStores stores) {
        this.calendars = stores.open("calendars", Shape.of(ClientCalendar.class), (event, version) -> {
            throw new IllegalStateException("A client's calendar tells nobody.");
        });
    }

    @Override
    public ClientCalendar find(String clientId) {
        return state(calendars.find(clientId));
    }

    @Override
    public <O> O decide(String clientId, Function<ClientCalendar, Decision<ClientCalendar, Void, O>> decision) {
        return calendars.decide(clientId, stored -> decision.apply(state(stored)));
    }

    private static ClientCalendar state(Optional<Versioned<ClientCalendar>> stored) {
        return stored.map(Versioned::state).orElseGet(ClientCalendar::empty);
    }
}
