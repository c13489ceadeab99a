package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.Limits;
import io.attune.matching.fit.need.Conditions;
import io.attune.matching.fit.need.Need;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A need for which nobody may be offered, and the means to try what would change that. */
record Deadlock(Need need, Limits limits, Selection selection) {

    /** Who may be offered under other conditions. */
    List<Candidate> openedUnder(Conditions conditions) {
        return selection.whoFit(need.under(conditions));
    }

    /** The relaxation that opens these, or nothing where it opens nobody. */
    static Optional<Relaxation> relaxation(
            String code, List<Candidate> opened, Function<List<Candidate>, Change> change) {
        return opened.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relaxation(code, change.apply(opened), opened.size(), opened.getFirst()));
    }
}
