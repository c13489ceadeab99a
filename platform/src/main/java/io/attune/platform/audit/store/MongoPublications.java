package io.attune.platform.audit.store;

import io.attune.platform.audit.heads.Publications;
import io.attune.platform.audit.heads.SignedHeads;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document, in the collection {@code audit-heads}; each statement is an event that leaves with a write of it. */
@Component
class MongoPublications implements Publications {

    private static final String ID = "heads";

    private final Aggregates<Published, SignedHeads> published;

    MongoPublications(AggregateStores stores, Announcer<SignedHeads> announcer) {
        this.published = stores.open("audit-heads", Shape.of(Published.class), announcer);
    }

    @Override
    public Optional<Instant> publishedUpTo() {
        return published.find(ID).map(found -> found.state().upTo());
    }

    @Override
    public void publish(SignedHeads signed) {
        published.decide(
                ID,
                present -> Decision.change(
                        present.map(Versioned::state).orElse(new Published(null)), List.of(signed), true));
    }

    @Override
    public void publishedUpTo(Instant instant) {
        published.decide(ID, _ -> Decision.change(new Published(instant), List.<SignedHeads>of(), true));
    }

    /** @param upTo nothing before the first round has ended */
    record Published(@Nullable Instant upTo) {}
}
