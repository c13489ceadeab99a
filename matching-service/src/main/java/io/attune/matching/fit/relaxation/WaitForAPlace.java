package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.candidate.Candidate;
import java.util.stream.Stream;

/**
 * The client waits for a therapist who is full: everything but room, and the hours that only room will bring, is right.
 */
record WaitForAPlace() implements Rung {

    @Override
    public Stream<Relaxation> relax(Deadlock deadlock) {
        var withRoom = deadlock.candidates().stream()
                .filter(candidate -> candidate.standing().isFull())
                .map(Candidate::asIfAPlaceWereFree)
                .toList();
        var opened = deadlock.selection().among(withRoom, deadlock.need());
        return Deadlock.relaxation("accepting", opened, _ -> new Change.WaitingForAPlace()).stream();
    }
}
