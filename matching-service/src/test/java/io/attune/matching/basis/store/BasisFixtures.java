package io.attune.matching.basis.store;

import io.attune.matching.basis.InputWriting;

/** The way in which inputs are written, for tests of other packages. */
public final class BasisFixtures {

    public static final InputWriting WRITING = new JsonInputs();

    private BasisFixtures() {}
}
