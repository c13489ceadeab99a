package io.attune.matching.shortlist.store;

import io.attune.matching.shortlist.PickOutcome;
import io.attune.matching.shortlist.Shortlist;
import io.attune.matching.shortlist.ShortlistEvent;
import io.attune.matching.shortlist.Shortlists;
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
class MongoShortlists implements Shortlists {

    private final Aggregates<Shortlist, ShortlistEvent> aggregates;

    MongoShortlists(AggregateStores stores, Announcer<ShortlistEvent> announcer) {
        this.aggregates = stores.open("shortlists", Shape.of(Shortlist.class), announcer);
    }

    @Override
    public Optional<Versioned<Shortlist>> find(String intakeId) {
        return aggregates.find(intakeId);
    }

    @Override
    public <O> O decide(
            String intakeId,
            Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, O>> decision) {
        return aggregates.decide(intakeId, decision);
    }

    @Override
    public PickOutcome pick(
            String intakeId,
            Command command,
            Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, PickOutcome>> decision) {
        return aggregates.decide(intakeId, command, PickOutcome.class, decision);
    }
}
