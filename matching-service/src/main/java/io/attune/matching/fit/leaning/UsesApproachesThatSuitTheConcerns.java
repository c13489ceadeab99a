package io.attune.matching.fit.leaning;

import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.rule.SoftRule;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * For each concern that guidelines speak of, the best supported of the therapist's approaches, weighted by severity.
 */
record UsesApproachesThatSuitTheConcerns(Guidelines guidelines) implements SoftRule {

    @Override
    public String code() {
        return "approach";
    }

    @Override
    public Reading read(Pairing pairing) {
        var approaches = pairing.candidate().training().approaches();
        var concerns = pairing.need().concerns().stream()
                .filter(concern -> guidelines.speakOf(concern.code()))
                .toList();
        if (concerns.isEmpty()) {
            return new Reading.NotAsked();
        }
        return approaches.isEmpty()
                ? new Reading.Unknown(Remarks.unknown("approach.unknown"))
                : new Reading.Known(support(concerns, approaches), remarks(concerns, approaches));
    }

    private double support(List<Concern> concerns, Set<String> approaches) {
        int severities = concerns.stream().mapToInt(Concern::severity).sum();
        int supported = concerns.stream()
                .mapToInt(concern -> concern.severity() * highestLevel(concern, approaches))
                .sum();
        return (double) supported / (severities * Guidelines.STRONGEST);
    }

    private int highestLevel(Concern concern, Set<String> approaches) {
        return approaches.stream()
                .mapToInt(approach -> guidelines.level(concern.code(), approach))
                .max()
                .orElse(0);
    }

    /** About the gravest concern for which there is something good to say; the client's own order decides a tie. */
    private Remarks remarks(List<Concern> concerns, Set<String> approaches) {
        return concerns.stream()
                .sorted(Comparator.comparingInt(Concern::severity).reversed())
                .filter(concern -> highestLevel(concern, approaches) >= Guidelines.GOOD)
                .findFirst()
                .map(concern -> suits(concern, approaches))
                .orElseGet(Remarks::none);
    }

    private Remarks suits(Concern concern, Set<String> approaches) {
        var good = approaches.stream()
                .filter(approach -> guidelines.level(concern.code(), approach) >= Guidelines.GOOD)
                .sorted()
                .toList();
        return Remarks.met("approach.suits", Fact.terms("approach", good), new Fact.Term("concern", concern.code()));
    }
}
