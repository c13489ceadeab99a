package io.attune.matching.fit.rule;

import java.util.List;

/** Why a rule answered as it did: a code that names the sentence, and the facts it speaks of. */
public record Because(String code, List<Fact> facts) {

    public Because {
        facts = List.copyOf(facts);
    }

    public static Because of(String code, Fact... facts) {
        return new Because(code, List.of(facts));
    }
}
