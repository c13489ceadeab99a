package io.attune.booking.caseload.store;

import io.attune.booking.caseload.Caseload;
import io.attune.booking.caseload.Caseloads;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoCaseloads implements Caseloads {

    private final Aggregates<Caseload, Void> caseloads;

    MongoCaseloads(AggregateStores stores) {
        this.caseloads = stores.open("caseloads", Shape.of(Caseload.class), (event, version) -> {
            throw new IllegalStateException("A caseload tells nobody.");
        });
    }

    @Override
    public Caseload find(String therapistId) {
        return state(caseloads.find(therapistId));
    }

    @Override
    public <O> O decide(String therapistId, Function<Caseload, Decision<Caseload, Void, O>> decision) {
        return caseloads.decide(therapistId, stored -> decision.apply(state(stored)));
    }

    private static Caseload state(Optional<Versioned<Caseload>> stored) {
        return stored.map(Versioned::state).orElseGet(Caseload::empty);
    }
}
