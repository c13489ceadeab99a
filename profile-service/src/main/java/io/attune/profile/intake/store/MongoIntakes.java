package io.attune.profile.intake.store;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.intake.Accepted;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeEvent;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.Intakes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoIntakes implements Intakes {

    private final Aggregates<Intake, IntakeEvent> intakes;

    MongoIntakes(AggregateStores stores, Announcer<IntakeEvent> announcer) {
        this.intakes = stores.open(
                "intakes", new Shape<>(IntakeDocument.class, IntakeDocument::of, IntakeDocument::intake), announcer);
    }

    @Override
    public Optional<Versioned<Intake>> find(IntakeId id) {
        return intakes.find(id.value());
    }

    @Override
    public List<Versioned<Intake>> findAll(Collection<String> ids) {
        return intakes.findAll(ids);
    }

    @Override
    public Accepted submit(
            Command command, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, Accepted>> decision) {
        return intakes.decide(command.derivedId(), command, Accepted.class, decision);
    }

    @Override
    public <O> O decide(IntakeId id, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, O>> decision) {
        return intakes.decide(id.value(), decision);
    }

    @Override
    public void follow(IntakeId id, Function<Intake, Optional<Intake>> change) {
        intakes.<Boolean>decide(id.value(), found -> found.map(Versioned::state)
                .flatMap(change)
                .<Decision<Intake, IntakeEvent, Boolean>>map(next -> Decision.change(next, List.of(), true))
                .orElseGet(() -> Decision.keep(false)));
    }
}
