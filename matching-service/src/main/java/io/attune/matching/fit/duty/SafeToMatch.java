package io.attune.matching.fit.duty;

import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;
import java.util.Set;

/**
 * The intake is not held, and a therapist to whom a clinician released it has the competences the release asks for.
 * What was asked for safety is never said to anybody.
 */
record SafeToMatch() implements Duty {

    @Override
    public String code() {
        return "safety";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        return switch (pairing.need().safety()) {
            case SafetyLevel.Green _, SafetyLevel.Yellow _ -> Verdict.passes();
            case SafetyLevel.Released(var asked) ->
                released(asked, pairing.candidate().training().competences());
            case SafetyLevel.Held _ -> Verdict.fails("safety.held");
        };
    }

    private static Verdict released(Set<String> asked, Set<String> competences) {
        if (competences.containsAll(asked)) {
            return Verdict.passes();
        }
        return competences.isEmpty() ? Verdict.unknown("safety.unknown") : Verdict.fails("safety.competence");
    }
}
