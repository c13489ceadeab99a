package io.attune.matching.fit.relaxation;

import java.util.stream.Stream;

/** The client pays without the plan. */
record DoWithoutThePlan() implements Rung {

    @Override
    public Stream<Relaxation> relax(Deadlock deadlock) {
        var conditions = deadlock.need().conditions();
        if (conditions.credentials().isEmpty()) {
            return Stream.empty();
        }
        var opened = deadlock.openedUnder(conditions.withoutThePlan());
        return Deadlock.relaxation("coverage", opened, _ -> new Change.WithoutThePlan()).stream();
    }
}
