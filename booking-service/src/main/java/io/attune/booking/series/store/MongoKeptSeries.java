package io.attune.booking.series.store;

import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.series.KeptSeries;
import io.attune.booking.series.Series;
import io.attune.booking.series.SeriesDecision;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoKeptSeries implements KeptSeries {

    private final Aggregates<Series, AppointmentEvent> series;

    MongoKeptSeries(AggregateStores stores, Announcer<AppointmentEvent> announcer) {
        this.series = stores.open("series", Shape.of(Series.class), announcer);
    }

    @Override
    public Series find(String id) {
        return state(series.find(id));
    }

    @Override
    public <O> O decide(String id, Function<Series, Decision<Series, AppointmentEvent, O>> decision) {
        return series.decide(id, stored -> decision.apply(state(stored)));
    }

    @Override
    public SeriesDecision decide(
            String id, Command command, Function<Series, Decision<Series, AppointmentEvent, SeriesDecision>> decision) {
        return series.decide(id, command, SeriesDecision.class, stored -> decision.apply(state(stored)));
    }

    private static Series state(Optional<Versioned<Series>> stored) {
        return stored.map(Versioned::state).orElseGet(Series::untouched);
    }
}
