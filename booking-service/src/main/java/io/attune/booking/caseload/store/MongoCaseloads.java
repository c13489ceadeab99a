package io.attune.booking.caseload.store;

import io.attune.booking.caseload.Caseload;
import io.attune.booking.caseload.Caseloads;
import io.attune.booking.openhours.AvailabilityRefresh;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A place taken or given back may change which hours are open, so whoever tells of those is told each time. */
@Component
class MongoCaseloads implements Caseloads {

    private final Aggregates<Caseload, Void> caseloads;
    private final ObjectProvider<AvailabilityRefresh> refresh;

    /** @param refresh looked up late, because open hours are themselves computed from the caseloads */
    MongoCaseloads(AggregateStores stores, ObjectProvider<AvailabilityRefresh> refresh) {
        this.caseloads = stores.open("caseloads", Shape.of(Caseload.class), (event, version) -> {
            throw new IllegalStateException("A caseload tells nobody.");
        });
        this.refresh = refresh;
    }

    @Override
    public Caseload find(String therapistId) {
        return state(caseloads.find(therapistId));
    }

    @Override
    public <O> O decide(String therapistId, Function<Caseload, Decision<Caseload, Void, O>> decision) {
        var outcome = caseloads.decide(therapistId, stored -> decision.apply(state(stored)));
        refresh.getObject().touched(new TherapistId(therapistId));
        return outcome;
    }

    private static Caseload state(Optional<Versioned<Caseload>> stored) {
        return stored.map(Versioned::state).orElseGet(Caseload::empty);
    }
}
