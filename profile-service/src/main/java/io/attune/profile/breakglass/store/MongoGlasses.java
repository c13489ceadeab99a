package io.attune.profile.breakglass.store;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.breakglass.BreakGlassOutcome;
import io.attune.profile.breakglass.Glass;
import io.attune.profile.breakglass.GlassBroken;
import io.attune.profile.breakglass.Glasses;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class MongoGlasses implements Glasses {

    private final Aggregates<Glass, GlassBroken> glasses;

    MongoGlasses(AggregateStores stores, Announcer<GlassBroken> announcer) {
        this.glasses = stores.open("break-glass", Shape.of(Glass.class), announcer);
    }

    @Override
    public Optional<Glass> find(String id) {
        return glasses.find(id).map(Versioned::state);
    }

    @Override
    public Optional<Glass> findByOpening(String openingId) {
        return glasses.findBy("openings.id", openingId).stream()
                .map(Versioned::state)
                .findFirst();
    }

    @Override
    public List<Glass> all() {
        return glasses.all().stream().map(Versioned::state).toList();
    }

    @Override
    public BreakGlassOutcome breakOne(
            String id,
            Command command,
            Function<Optional<Glass>, Decision<Glass, GlassBroken, BreakGlassOutcome>> decision) {
        return glasses.decide(
                id, command, BreakGlassOutcome.class, found -> decision.apply(found.map(Versioned::state)));
    }

    @Override
    public <O> O decide(String id, Function<Optional<Glass>, Decision<Glass, GlassBroken, O>> decision) {
        return glasses.decide(id, found -> decision.apply(found.map(Versioned::state)));
    }
}
