package io.attune.matching.basis;

import io.attune.matching.fit.model.FitModel;
import java.util.Optional;

/** Every fit model that a shortlist was judged by, kept whole under the hash of its text and never replaced. */
public interface FitModels {

    /** Keeps the model that this instance judges by; done once, before anything that was judged by it is stored. */
    void keepPresent();

    /** Nothing when no model of this hash is kept, or when what is kept under it has another hash. */
    Optional<FitModel> find(String hash);
}
