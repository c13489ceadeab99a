package io.attune.matching.candidates;

/** Hears that a candidate is no longer as it was; told on the thread that reads the topic, so it must be quick. */
@FunctionalInterface
public interface CandidateNews {

    void changed(String therapistId);
}
