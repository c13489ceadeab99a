package io.attune.matching.words;

import java.util.List;

/** Why a therapist is offered, what is not known, and what the client asked for and does not get. */
public record Explanation(List<Sentence> reasons, List<Sentence> unknown, List<Sentence> notMet) {

    public Explanation {
        reasons = List.copyOf(reasons);
        unknown = List.copyOf(unknown);
        notMet = List.copyOf(notMet);
    }
}
