package io.attune.matching.fit.need;

import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Participants;
import java.util.List;
import java.util.Set;

/**
 * What one client asks for.
 *
 * @param clientId opaque; the same person keeps it from intake to intake
 * @param languages in the client's order
 */
public record Need(
        String clientId,
        SafetyLevel safety,
        Participants participants,
        AgeGroup ageGroup,
        Whereabouts location,
        List<String> languages,
        List<Concern> concerns,
        Set<String> goals,
        Conditions conditions,
        Wishes wishes) {

    public Need {
        languages = List.copyOf(languages);
        concerns = List.copyOf(concerns);
        goals = Set.copyOf(goals);
        if (languages.isEmpty() || concerns.isEmpty()) {
            throw new IllegalArgumentException("A need names a language and a concern.");
        }
    }

    /** The same need under other conditions. */
    public Need under(Conditions others) {
        return new Need(clientId, safety, participants, ageGroup, location, languages, concerns, goals, others, wishes);
    }

    /** The same need with other wishes. */
    public Need wishing(Wishes others) {
        return new Need(
                clientId, safety, participants, ageGroup, location, languages, concerns, goals, conditions, others);
    }
}
