package io.attune.matching.fit.rule;

/** What a hard rule answers. */
public sealed interface Verdict {

    Because because();

    /** The therapist may be offered, as far as this rule goes. */
    record Passes(Because because) implements Verdict {}

    /** The therapist may not be offered. */
    record Fails(Because because) implements Verdict {}

    /** It cannot be known; whether that refuses is the rule's own matter. */
    record Unknown(Because because) implements Verdict {}

    static Verdict passes(String code, Fact... facts) {
        return new Passes(Because.of(code, facts));
    }

    static Verdict fails(String code, Fact... facts) {
        return new Fails(Because.of(code, facts));
    }

    static Verdict unknown(String code, Fact... facts) {
        return new Unknown(Because.of(code, facts));
    }
}
