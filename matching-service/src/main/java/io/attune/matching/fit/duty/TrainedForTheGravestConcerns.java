package io.attune.matching.fit.duty;

import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Every concern of the highest severity lies within training that was evidenced. */
record TrainedForTheGravestConcerns() implements Duty {

    @Override
    public String code() {
        return "scope";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var gravest = pairing.need().concerns().stream()
                .filter(Concern::isGravest)
                .map(Concern::code)
                .toList();
        var training = pairing.candidate().training().concerns();
        if (gravest.isEmpty()) {
            return Verdict.passes();
        }
        if (training.isEmpty()) {
            return Verdict.unknown("scope.unknown");
        }
        var verified = training.stream()
                .filter(TrainedConcern::verified)
                .map(TrainedConcern::code)
                .collect(Collectors.toSet());
        var outside = gravest.stream().filter(Predicate.not(verified::contains)).toList();
        return outside.isEmpty()
                ? Verdict.passes("scope.trained", Fact.terms("concern", gravest))
                : Verdict.fails("scope.outside", Fact.terms("concern", outside));
    }
}
