package io.attune.matching.fit.need;

import java.util.Set;

/** How safe it is to match without a clinician; levels and what they mean for booking are profile-service's. */
public sealed interface SafetyLevel {

    /** Nothing asked was answered with a danger: matched, and chance may play. */
    record Green() implements SafetyLevel {}

    /**
     * Something was left unanswered, or a person was asked for: matched without chance; a clinician confirms the hour.
     */
    record Yellow() implements SafetyLevel {}

    /** A clinician let it go on, to therapists with these competences. */
    record Released(Set<String> competences) implements SafetyLevel {
        public Released {
            competences = Set.copyOf(competences);
        }
    }

    /** Waits for a clinician: nobody may be offered. */
    record Held() implements SafetyLevel {}
}
