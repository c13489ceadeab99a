package io.attune.matching.fit.rule;

/** What a soft rule reads off one pairing: a feature still in its own unit, more being better, or why there is none. */
public sealed interface Reading {

    Remarks remarks();

    /** The client's need gives this rule nothing to say: it neither counts nor is missed. */
    record NotAsked() implements Reading {
        @Override
        public Remarks remarks() {
            return Remarks.none();
        }
    }

    /** The candidate's side is missing: stands at the mean, and lowers the confidence. */
    record Unknown(Remarks remarks) implements Reading {}

    /** The feature. */
    record Known(double value, Remarks remarks) implements Reading {}
}
