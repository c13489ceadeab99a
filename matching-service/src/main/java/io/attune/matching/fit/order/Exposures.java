package io.attune.matching.fit.order;

/** What has been counted of each therapist, by id; {@link Exposure#NONE} of whom nothing has. */
@FunctionalInterface
public interface Exposures {

    Exposure of(String therapistId);

    /** Nothing has been counted of anybody, so nobody is lifted. */
    static Exposures none() {
        return id -> Exposure.NONE;
    }
}
