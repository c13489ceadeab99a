package io.attune.profile.intake.store;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Decision.Changed;
import io.attune.platform.decision.Decision.Kept;
import io.attune.platform.decision.IdempotencyKeyReused;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.profile.intake.Accepted;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeEvent;
import io.attune.profile.intake.IntakeEvent.IntakeErased;
import io.attune.profile.intake.IntakeEvent.KeyDestroyed;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.Intakes;
import io.attune.profile.intake.store.StoredIntake.Erased;
import io.attune.profile.intake.store.StoredIntake.Live;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

@Component
class MongoIntakes implements Intakes {

    /** Whoever starts reads what is repeated, so it is repeated no longer than it may be needed. */
    private static final Duration LATEST_RELAY = Duration.ofDays(3);

    private final Aggregates<StoredIntake, IntakeEvent> intakes;

    /** Of an erased intake it is repeated that its key is destroyed, should a late relay ever have told it again. */
    MongoIntakes(AggregateStores stores, StoredIntakeShape shape, Announcer<IntakeEvent> announcer) {
        this.intakes = stores.open(
                "intakes",
                new Shape<>(StoredIntakeDocument.class, shape::write, shape::read),
                announcer,
                (id, version, stored, now) -> stored instanceof Erased erased
                                && erased.at().plus(LATEST_RELAY).isAfter(now)
                        ? Optional.of(announcer.announce(new KeyDestroyed(new IntakeId(id), erased.at()), version))
                        : Optional.empty());
    }

    @Override
    public Optional<Versioned<Intake>> find(IntakeId id) {
        return intakes.find(id.value()).flatMap(MongoIntakes::live);
    }

    @Override
    public List<Versioned<Intake>> findAll(Collection<String> ids) {
        return intakes.findAll(ids).stream()
                .flatMap(stored -> live(stored).stream())
                .toList();
    }

    @Override
    public boolean isTold(IntakeId id) {
        return intakes.isTold(id.value());
    }

    @Override
    public Accepted submit(
            Command command, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, Accepted>> decision) {
        return intakes.decide(command.derivedId(), command, Accepted.class, found -> decided(found, decision));
    }

    @Override
    public <O> O decide(IntakeId id, Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, O>> decision) {
        return intakes.decide(id.value(), found -> decided(found, decision));
    }

    @Override
    public boolean erase(IntakeId id, Predicate<Intake> still, Instant at) {
        return intakes.decide(id.value(), found -> found.map(Versioned::state)
                .map(stored -> erased(stored, still, at))
                .orElseGet(() -> Decision.keep(false)));
    }

    @Override
    public void forEach(Consumer<Versioned<Intake>> each) {
        intakes.forEach(stored -> live(stored).ifPresent(each));
    }

    @Override
    public void follow(IntakeId id, Function<Intake, Optional<Intake>> change) {
        this.<Boolean>decide(id, found -> found.map(Versioned::state)
                .flatMap(change)
                .<Decision<Intake, IntakeEvent, Boolean>>map(next -> Decision.change(next, List.of(), true))
                .orElseGet(() -> Decision.keep(false)));
    }

    private static Optional<Versioned<Intake>> live(Versioned<StoredIntake> stored) {
        return stored.state() instanceof Live(var intake)
                ? Optional.of(new Versioned<>(stored.id(), stored.version(), intake))
                : Optional.empty();
    }

    private static <O> Decision<StoredIntake, IntakeEvent, O> decided(
            Optional<Versioned<StoredIntake>> found,
            Function<Optional<Versioned<Intake>>, Decision<Intake, IntakeEvent, O>> decision) {
        var live = found.flatMap(MongoIntakes::live);
        return switch (decision.apply(live)) {
            case Kept<Intake, IntakeEvent, O>(var outcome) -> Decision.keep(outcome);
            case Changed<Intake, IntakeEvent, O> change -> {
                if (found.isPresent() && live.isEmpty()) {
                    // What was erased is never put back, not by the very request that had made it.
                    throw new IdempotencyKeyReused();
                }
                yield Decision.change(new Live(change.state()), change.events(), change.outcome());
            }
        };
    }

    private static Decision<StoredIntake, IntakeEvent, Boolean> erased(
            StoredIntake stored, Predicate<Intake> still, Instant at) {
        return switch (stored) {
            case Erased _ -> Decision.keep(true);
            case Live(var intake) ->
                still.test(intake)
                        ? Decision.change(
                                new Erased(intake.client(), at),
                                List.of(
                                        new IntakeErased(intake.id(), intake.client(), at),
                                        new KeyDestroyed(intake.id(), at)),
                                true)
                        : Decision.keep(false);
        };
    }
}
