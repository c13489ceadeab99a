package io.attune.matching.shortlist;

import java.util.List;

/** What came of a client's own pick from the directory. */
public sealed interface PickOutcome {

    /** It is an offer now. */
    record Picked(String therapistId) implements PickOutcome {}

    /** It was an offer already; nothing changed. */
    record OfferedAlready(String therapistId) implements PickOutcome {}

    /** These hard rules refuse it, by their codes. */
    record RulesRefuse(List<String> rules) implements PickOutcome {
        public RulesRefuse {
            rules = List.copyOf(rules);
        }
    }

    /** The intake, or its newest version, has not been matched yet; soon it will be. */
    record NotMatchedYet() implements PickOutcome {}

    /** A clinician has to look first. */
    record HeldForSafety() implements PickOutcome {}

    /** The client does not agree to be matched; a person looks with them. */
    record NotAgreed() implements PickOutcome {}

    /** Nobody of this id is in the directory. */
    record NoSuchTherapist() implements PickOutcome {}
}
