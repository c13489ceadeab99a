package io.attune.matching.fit.relaxation;

import java.util.stream.Stream;

/**
 * The client waits for a therapist who is full: everything but room, and the hours that only room will bring, is right.
 */
record WaitForAPlace() implements Rung {

    @Override
    public Stream<Relaxation> relax(Deadlock deadlock) {
        var opened = deadlock.selection().whoWouldFitWithAPlace(deadlock.need());
        return Deadlock.relaxation("accepting", opened, _ -> new Change.WaitingForAPlace()).stream();
    }
}
