package io.attune.matching.fit.order;

import java.util.List;

/** The contributions of every soft rule; staff may see them, clients never. */
public record Score(List<Contribution> contributions) {

    public Score {
        contributions = List.copyOf(contributions);
    }

    /** In 1/10,000,000 deviations. */
    public long total() {
        return contributions.stream().mapToLong(Contribution::amount).sum();
    }

    /** Share of the asked weight that is known, in 1/1,000; all of it when nothing was asked. */
    public int confidence() {
        int asked = weightOf(contributions.stream().filter(Contribution::asked).toList());
        int known = weightOf(contributions.stream()
                .filter(contribution -> contribution.asked() && contribution.known())
                .toList());
        return asked == 0 ? 1000 : Math.round(1000f * known / asked);
    }

    private static int weightOf(List<Contribution> some) {
        return some.stream().mapToInt(Contribution::weight).sum();
    }
}
