package io.attune.matching.fit.model;

import java.util.List;

/** A fit model that cannot be right; nothing is matched by it. */
public final class UnusableFitModel extends RuntimeException {

    public UnusableFitModel(String id, List<String> reasons) {
        super("The fit model " + id + " cannot be used. " + String.join(" ", reasons));
    }
}
