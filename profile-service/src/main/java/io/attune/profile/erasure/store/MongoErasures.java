package io.attune.profile.erasure.store;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.erasure.Erasure;
import io.attune.profile.erasure.Erasures;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

@Component
class MongoErasures implements Erasures {

    private final Aggregates<Erasure, Void> erasures;

    MongoErasures(AggregateStores stores) {
        this.erasures = stores.open("erasures", Shape.of(Erasure.class), (event, version) -> {
            throw new IllegalStateException("Nobody is told of receipts");
        });
    }

    @Override
    public Optional<Erasure> find(String receiptId) {
        return erasures.find(receiptId).map(Versioned::state);
    }

    @Override
    public void keep(String receiptId, Erasure erasure) {
        erasures.<Boolean>decide(
                receiptId,
                found -> found.isPresent() ? Decision.keep(false) : Decision.change(erasure, List.of(), true));
    }

    @Override
    public void change(String receiptId, UnaryOperator<Erasure> change) {
        erasures.<Boolean>decide(receiptId, found -> found.map(Versioned::state)
                .map(erasure -> changed(erasure, change.apply(erasure)))
                .orElseGet(() -> Decision.keep(false)));
    }

    private static Decision<Erasure, Void, Boolean> changed(Erasure before, Erasure after) {
        return after.equals(before) ? Decision.keep(false) : Decision.change(after, List.of(), true);
    }
}
