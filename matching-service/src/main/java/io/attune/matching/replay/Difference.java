package io.attune.matching.replay;

import org.jspecify.annotations.Nullable;

/** One thing that is not as it was, or not as it must be. */
public sealed interface Difference {

    /**
     * A stored input is not what was stored, or is gone.
     *
     * @param name of the input
     * @param therapistId whose it is; null when it is the client's or everybody's
     */
    record AlteredInput(String name, @Nullable String therapistId) implements Difference {}

    /**
     * The inputs are whole, and something else comes of them than is stored.
     *
     * @param pointer into the stored shortlist
     * @param stored what stands there
     * @param recomputed what comes of the inputs
     */
    record AnotherAnswer(String pointer, String stored, String recomputed) implements Difference {}
}
