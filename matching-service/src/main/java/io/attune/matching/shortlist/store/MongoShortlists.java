package io.attune.matching.shortlist.store;

import io.attune.matching.shortlist.PickOutcome;
import io.attune.matching.shortlist.Shortlist;
import io.attune.matching.shortlist.ShortlistEvent;
import io.attune.matching.shortlist.Shortlists;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Decision.Changed;
import io.attune.platform.decision.Decision.Kept;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.seal.RecordSeals;
import io.attune.platform.seal.SealedState;
import io.attune.platform.seal.SealedStates;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoShortlists implements Shortlists {

    private final Aggregates<SealedState, ShortlistEvent> aggregates;
    private final SealedStates states;

    MongoShortlists(AggregateStores stores, Announcer<ShortlistEvent> announcer, RecordSeals seals) {
        this.aggregates = stores.open("shortlists", Shape.of(SealedState.class), announcer);
        this.states = new SealedStates(seals, "shortlists");
    }

    @Override
    public Optional<Versioned<Shortlist>> find(String intakeId) {
        return aggregates.find(intakeId).flatMap(this::open);
    }

    @Override
    public <O> O decide(
            String intakeId,
            Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, O>> decision) {
        return aggregates.decide(intakeId, found -> decided(intakeId, found, decision));
    }

    @Override
    public PickOutcome pick(
            String intakeId,
            Command command,
            Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, PickOutcome>> decision) {
        return aggregates.decide(intakeId, command, PickOutcome.class, found -> decided(intakeId, found, decision));
    }

    @Override
    public void erase(String intakeId) {
        aggregates.<Boolean>decide(intakeId, found -> found.map(Versioned::state)
                .filter(state -> !state.equals(SealedState.ERASED))
                .map(state ->
                        Decision.<SealedState, ShortlistEvent, Boolean>change(SealedState.ERASED, List.of(), true))
                .orElseGet(() -> Decision.keep(false)));
    }

    @Override
    public boolean isErased(String intakeId) {
        return aggregates.find(intakeId).filter(found -> open(found).isEmpty()).isPresent();
    }

    private Optional<Versioned<Shortlist>> open(Versioned<SealedState> found) {
        return states.open(found.id(), found.state(), Shortlist.class)
                .map(shortlist -> new Versioned<>(found.id(), found.version(), shortlist));
    }

    private <O> Decision<SealedState, ShortlistEvent, O> decided(
            String intakeId,
            Optional<Versioned<SealedState>> found,
            Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, O>> decision) {
        var present = found.flatMap(this::open);
        var erased = found.isPresent() && present.isEmpty();
        return switch (decision.apply(present)) {
            case Kept<Shortlist, ShortlistEvent, O>(var outcome) -> Decision.keep(outcome);
            case Changed<Shortlist, ShortlistEvent, O> change when erased -> Decision.keep(change.outcome());
            case Changed<Shortlist, ShortlistEvent, O> change ->
                Decision.change(states.seal(intakeId, change.state()), change.events(), change.outcome());
        };
    }
}
