package io.attune.matching.basis.store;

import io.attune.matching.basis.FitModels;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.ModelReading;
import io.attune.matching.fit.model.UnusableFitModel;
import io.attune.matching.fit.model.WrittenModel;
import io.attune.platform.decision.Versioned;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.ReadCopies;
import io.attune.platform.store.Shape;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MongoFitModels implements FitModels {

    /** What is named by its own content has one version for ever. */
    private static final long ONLY = 1;

    private final ReadCopies<WrittenModel> models;
    private final WrittenModel present;
    private final ModelReading reading;
    private volatile boolean kept;

    MongoFitModels(AggregateStores stores, WrittenModel present, ModelReading reading) {
        this.models = stores.copies("fit-models", Shape.of(WrittenModel.class));
        this.present = present;
        this.reading = reading;
    }

    /** Instances that keep the same one at once write the same text under the same id. */
    @Override
    public void keepPresent() {
        if (!kept) {
            models.put(reading.read(present).hash(), ONLY, present);
            kept = true;
        }
    }

    @Override
    public Optional<FitModel> find(String hash) {
        return models.find(hash).map(Versioned::state).flatMap(this::read).filter(model -> model.hash()
                .equals(hash));
    }

    private Optional<FitModel> read(WrittenModel written) {
        try {
            return Optional.of(reading.read(written));
        } catch (UnusableFitModel altered) {
            return Optional.empty();
        }
    }
}
