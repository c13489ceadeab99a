package io.attune.matching.intake.store;

import io.attune.matching.intake.Intake;
import io.attune.matching.intake.Intakes;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MongoIntakes implements Intakes {

    private final ReadCopies<Intake> copies;

    MongoIntakes(AggregateStores stores) {
        this.copies =
                stores.copies("intakes", new Shape<>(IntakeDocument.class, IntakeDocument::of, IntakeDocument::intake));
    }

    @Override
    public Optional<Intake> find(String id) {
        return copies.find(id).map(Versioned::state);
    }

    @Override
    public void keep(Intake intake) {
        copies.put(intake.id(), intake.version(), intake);
    }
}
