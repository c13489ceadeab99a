package io.attune.booking.reprojection.store;

import io.attune.booking.reprojection.RulesInUse;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MongoRulesInUse implements RulesInUse {

    private static final String THE_ONE = "in-use";

    private final Aggregates<Edition, Void> editions;

    MongoRulesInUse(AggregateStores stores) {
        this.editions = stores.open("zone-rules", Shape.of(Edition.class), (none, version) -> {
            throw new IllegalStateException("Taking up rules yields no event.");
        });
    }

    @Override
    public boolean takeUp(String version) {
        return editions.decide(THE_ONE, kept -> decide(version, kept));
    }

    private static Decision<Edition, Void, Boolean> decide(String version, Optional<Versioned<Edition>> kept) {
        // IANA's versions are a year and letters, so their order is that of the text.
        var order = kept.map(edition -> version.compareTo(edition.state().version()))
                .orElse(1);
        return order > 0 ? Decision.change(new Edition(version), List.of(), true) : Decision.keep(order == 0);
    }

    record Edition(String version) {}
}
