package io.attune.matching.replay;

import java.util.List;

/** What a replay says. */
public sealed interface ReplayOutcome {

    /** The same comes of the same inputs, and none of them was altered. */
    record Identical(Proof proof) implements ReplayOutcome {}

    /** These differ. An altered input is named and nothing is computed from it; it would prove nothing. */
    record Differs(List<Difference> differences) implements ReplayOutcome {
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /** There is no such shortlist. */
    record NoSuchShortlist() implements ReplayOutcome {}

    /** There was one; the key of its intake is destroyed, and with it all that could be computed again. */
    record Erased() implements ReplayOutcome {}

    /** There is one that nothing can be said about. */
    record NotReplayable(Reason reason) implements ReplayOutcome {}

    /**
     * How far an identical replay goes.
     *
     * @param finalists whose scores, draws, order and reasons were computed again
     * @param others how many passed beside them: of these only a number and a highest score are kept
     */
    record Proof(int finalists, int others) {}

    /** Why nothing can be said. */
    enum Reason {
        /** The intake is held: nobody was compared. */
        HELD,
        /** It was made before all inputs were kept. */
        MADE_BEFORE_INPUTS_WERE_KEPT
    }
}
