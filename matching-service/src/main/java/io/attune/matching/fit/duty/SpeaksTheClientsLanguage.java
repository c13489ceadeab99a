package io.attune.matching.fit.duty;

import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;

/** The therapist works in at least one of the client's languages. */
record SpeaksTheClientsLanguage() implements Duty {

    @Override
    public String code() {
        return "language";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var spoken = pairing.candidate().reach().languages();
        if (spoken.isEmpty()) {
            return Verdict.unknown("language.unknown");
        }
        return pairing.need().languages().stream()
                .filter(spoken::contains)
                .findFirst()
                .map(language -> Verdict.passes("language.shared", new Fact.Term("language", language)))
                .orElseGet(() -> Verdict.fails("language.none"));
    }
}
