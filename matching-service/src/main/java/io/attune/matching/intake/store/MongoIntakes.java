package io.attune.matching.intake.store;

import io.attune.matching.intake.Intake;
import io.attune.matching.intake.Intakes;
import io.attune.matching.intake.LockBox;
import io.attune.platform.decision.Versioned;
import io.attune.platform.seal.RecordSeals;
import io.attune.platform.seal.SealedState;
import io.attune.platform.seal.SealedStates;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MongoIntakes implements Intakes {

    private static final long AFTER_EVERY_VERSION = Long.MAX_VALUE;

    private final ReadCopies<SealedState> copies;
    private final SealedStates states;
    private final ReadCopies<LockBox> lockBoxes;

    MongoIntakes(AggregateStores stores, RecordSeals seals) {
        this.copies = stores.copies("intakes", Shape.of(SealedState.class));
        this.lockBoxes = stores.copies("lock-boxes", Shape.of(LockBox.class));
        this.states = new SealedStates(seals, "intakes");
    }

    @Override
    public Optional<Intake> find(String id) {
        return copies.find(id)
                .flatMap(copy -> states.open(id, copy.state(), IntakeDocument.class))
                .map(IntakeDocument::intake);
    }

    @Override
    public void keep(Intake intake) {
        copies.put(intake.id(), intake.version(), states.seal(intake.id(), IntakeDocument.of(intake)));
    }

    @Override
    public Optional<LockBox> lockBox(String id) {
        return lockBoxes.find(id).map(Versioned::state);
    }

    @Override
    public void keep(LockBox lockBox) {
        lockBoxes.put(lockBox.intakeId(), lockBox.version(), lockBox);
    }

    @Override
    public void erase(String id) {
        lockBoxes.remove(id);
        copies.put(id, AFTER_EVERY_VERSION, SealedState.ERASED);
    }

    @Override
    public boolean isErased(String id) {
        return copies.find(id).filter(copy -> copy.state().sealed() == null).isPresent();
    }
}
