package io.attune.booking.intake.store;

import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intakes;
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
        this.copies = stores.copies("intakes", Shape.of(Intake.class));
    }

    @Override
    public Optional<Versioned<Intake>> find(String intakeId) {
        return copies.find(intakeId);
    }

    @Override
    public void keep(String intakeId, long version, Intake intake) {
        copies.put(intakeId, version, intake);
    }
}
