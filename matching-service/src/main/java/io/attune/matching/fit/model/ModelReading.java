package io.attune.matching.fit.model;

/** Reads what is written; the hash of the model is the text's. */
@FunctionalInterface
public interface ModelReading {

    /** @throws UnusableFitModel with every reason */
    FitModel read(WrittenModel written);
}
