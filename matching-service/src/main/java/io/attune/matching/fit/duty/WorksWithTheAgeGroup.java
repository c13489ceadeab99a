package io.attune.matching.fit.duty;

import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.vocabulary.AgeGroup;

/** The therapist works with people of the client's age. */
record WorksWithTheAgeGroup() implements Duty {

    @Override
    public String code() {
        return "age-group";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var worksWith = pairing.candidate().reach().ageGroups();
        var asked = pairing.need().ageGroup();
        if (worksWith.isEmpty()) {
            return Verdict.unknown("age-group.unknown");
        }
        if (!worksWith.contains(asked)) {
            return Verdict.fails("age-group.other", term(asked));
        }
        return asked == AgeGroup.ADULT ? Verdict.passes() : Verdict.passes("age-group.served", term(asked));
    }

    private static Fact term(AgeGroup asked) {
        return new Fact.Term("age-group", asked.code());
    }
}
