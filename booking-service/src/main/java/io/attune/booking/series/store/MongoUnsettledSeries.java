package io.attune.booking.series.store;

import io.attune.booking.series.BegunSeries;
import io.attune.booking.series.UnsettledSeries;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MongoUnsettledSeries implements UnsettledSeries {

    private final ReadCopies<BegunSeries> begun;

    MongoUnsettledSeries(AggregateStores stores) {
        this.begun = stores.copies("seriesbegun", Shape.of(BegunSeries.class));
    }

    @Override
    public void begin(BegunSeries series) {
        begun.put(series.undertaking().changeId(), 1, series);
    }

    @Override
    public void done(String changeId) {
        begun.remove(changeId);
    }

    @Override
    public List<BegunSeries> all() {
        return begun.all().stream().map(Versioned::state).toList();
    }
}
