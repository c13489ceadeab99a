package io.attune.matching.candidates;

/** Somebody who keeps something made of the candidates and wants to know when it is no longer true. */
@FunctionalInterface
public interface CandidateNews {

    /** What is known of this therapist has changed, or they are gone; {@link Candidates} says what is true now. */
    void changed(String id);
}
