package io.attune.matching.fit.duty;

import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.vocabulary.LanguageTag;

/** They share at least one language of therapy; {@code fr} and {@code fr-CA} are the same one. */
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
        var shared = pairing.need().languages().stream()
                .filter(wanted -> spoken.stream().anyMatch(language -> LanguageTag.areOne(wanted, language)))
                .toList();
        return shared.isEmpty()
                ? Verdict.fails("language.none")
                : Verdict.passes("language.shared", Fact.terms("language", shared));
    }
}
