package io.attune.matching.fit.rule;

import java.util.List;

/** What a hard rule answers. */
public sealed interface Verdict {

    /** The therapist may be offered, as far as this rule goes; what is worth saying about it, or nothing. */
    record Passes(List<Because> because) implements Verdict {
        public Passes {
            because = List.copyOf(because);
        }
    }

    /** The therapist may not be offered. */
    record Fails(Because because) implements Verdict {}

    /** It cannot be known; whether that refuses is the rule's own matter. */
    record Unknown(Because because) implements Verdict {}

    /** Passes, and everybody would have expected it. */
    static Verdict passes() {
        return new Passes(List.of());
    }

    static Verdict passes(String code, Fact... facts) {
        return new Passes(List.of(Because.of(code, facts)));
    }

    static Verdict fails(String code, Fact... facts) {
        return new Fails(Because.of(code, facts));
    }

    static Verdict unknown(String code, Fact... facts) {
        return new Unknown(Because.of(code, facts));
    }
}
