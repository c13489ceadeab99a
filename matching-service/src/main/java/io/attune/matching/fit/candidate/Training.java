package io.attune.matching.fit.candidate;

import java.util.List;
import java.util.Set;

/** What the therapist is trained for; an empty set is not known. */
public record Training(
        List<TrainedConcern> concerns,
        Set<String> approaches,
        Set<String> goals,
        Set<String> credentials,
        Set<String> competences) {

    public Training {
        concerns = List.copyOf(concerns);
        approaches = Set.copyOf(approaches);
        goals = Set.copyOf(goals);
        credentials = Set.copyOf(credentials);
        competences = Set.copyOf(competences);
    }

    /**
     * A concern the therapist works with.
     *
     * @param depth {@code general}, {@code trained} or {@code specialised}
     * @param verified the training was evidenced
     */
    public record TrainedConcern(String code, Depth depth, boolean verified) {}

    /** How deep the training goes. */
    public enum Depth {
        GENERAL,
        TRAINED,
        SPECIALISED
    }
}
