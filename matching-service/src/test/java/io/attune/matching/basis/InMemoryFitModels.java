package io.attune.matching.basis;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.ModelReading;
import io.attune.matching.fit.model.UnusableFitModel;
import io.attune.matching.fit.model.WrittenModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps texts by hash, as the collection does. */
public final class InMemoryFitModels implements FitModels {

    private final Map<String, WrittenModel> kept = new HashMap<>();
    private final WrittenModel present;
    private final ModelReading reading;

    public InMemoryFitModels(WrittenModel present, ModelReading reading) {
        this.present = present;
        this.reading = reading;
    }

    @Override
    public void keepPresent() {
        kept.putIfAbsent(reading.read(present).hash(), present);
    }

    @Override
    public Optional<FitModel> find(String hash) {
        try {
            return Optional.ofNullable(kept.get(hash)).map(reading::read).filter(model -> model.hash()
                    .equals(hash));
        } catch (UnusableFitModel altered) {
            return Optional.empty();
        }
    }

    /** The text of the model by which this instance judges. */
    public String text() {
        return present.text();
    }

    public void alter(UnaryOperator<String> change) {
        kept.replaceAll((hash, model) -> new WrittenModel(model.source(), change.apply(model.text())));
    }
}
