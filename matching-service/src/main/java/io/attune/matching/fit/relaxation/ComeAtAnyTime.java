package io.attune.matching.fit.relaxation;

import java.util.stream.Stream;

/** The client's times give way altogether: any open hour will do. */
record ComeAtAnyTime() implements Rung {

    @Override
    public Stream<Relaxation> relax(Deadlock deadlock) {
        var conditions = deadlock.need().conditions();
        if (conditions.times().isEmpty()) {
            return Stream.empty();
        }
        var opened = deadlock.openedUnder(conditions.atAnyTime());
        return Deadlock.relaxation("times", opened, _ -> new Change.AnyTime()).stream();
    }
}
