package io.attune.matching.fit.order;

import java.util.List;
import java.util.function.Predicate;

/** The contributions of every soft rule; staff may see them, clients never. */
public record Score(List<Contribution> contributions) {

    public Score {
        contributions = List.copyOf(contributions);
    }

    /** In 1/10,000,000 deviations. */
    public long total() {
        return contributions.stream().mapToLong(Contribution::amount).sum();
    }

    /** The share of the asked weight that is known, in 1/1,000, rounded down; all of it when nothing was asked. */
    public int confidence() {
        int asked = weight(Contribution::asked);
        return asked == 0 ? 1000 : 1000 * weight(Contribution::known) / asked;
    }

    private int weight(Predicate<Contribution> which) {
        return contributions.stream()
                .filter(which)
                .mapToInt(Contribution::weight)
                .sum();
    }
}
