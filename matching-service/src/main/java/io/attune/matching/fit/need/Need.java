package io.attune.matching.fit.need;

import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one client asks for.
 *
 * @param clientId opaque; the same person keeps it from intake to intake
 * @param languages in the client's order
 * @param formats in the client's order
 * @param times weekly windows in the client's zone; empty is any time
 * @param maxDistanceKm how far the client travels; null is no limit given
 * @param startBy by when the client hopes to begin; null is not said
 * @param budget the most one session may cost; null is no limit
 * @param credentials what the client's plan accepts; empty is no plan
 */
public record Need(
        String clientId,
        SafetyLevel safety,
        Participants participants,
        AgeGroup ageGroup,
        Whereabouts location,
        @Nullable Integer maxDistanceKm,
        List<String> languages,
        List<Concern> concerns,
        Set<String> goals,
        List<Format> formats,
        List<WeeklyWindow> times,
        @Nullable LocalDate startBy,
        @Nullable Money budget,
        Set<String> credentials,
        Wishes wishes) {

    public Need {
        languages = List.copyOf(languages);
        concerns = List.copyOf(concerns);
        goals = Collections.unmodifiableSet(new LinkedHashSet<>(goals));
        formats = List.copyOf(formats);
        times = List.copyOf(times);
        credentials = Collections.unmodifiableSet(new LinkedHashSet<>(credentials));
        if (languages.isEmpty() || concerns.isEmpty() || formats.isEmpty()) {
            throw new IllegalArgumentException("A need names a language, a concern and a format.");
        }
        if (maxDistanceKm != null && maxDistanceKm < 0) {
            throw new IllegalArgumentException("A distance is not negative: " + maxDistanceKm);
        }
    }
}
