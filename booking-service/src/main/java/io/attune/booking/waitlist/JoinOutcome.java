package io.attune.booking.waitlist;

import java.util.List;

/** What became of the wish to wait. */
public sealed interface JoinOutcome {

    /**
     * They wait.
     *
     * @param afresh whether they did not before
     */
    record Joined(WaitlistEntry entry, boolean afresh) implements JoinOutcome {}

    /** Some of those named were not offered to the intake; their places in the list, from 0. */
    record SomeNotOffered(List<Integer> places) implements JoinOutcome {
        public SomeNotOffered {
            places = List.copyOf(places);
        }
    }

    /** Word of the intake or of its shortlist has not arrived yet; it does within moments. */
    record IntakeNotReady() implements JoinOutcome {}

    /** The intake is kept back. */
    record IntakeHeld() implements JoinOutcome {}
}
