package io.attune.matching.intake;

import io.attune.matching.intake.Intake.Level;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an intake may be matched: its level holds nothing, or a clinician has released it.
 *
 * @param competences what a therapist must bring, as the release says; {@code null} where nothing had to be released
 */
public record Clearance(Level level, @Nullable List<String> competences) {

    public Clearance {
        Objects.requireNonNull(level, "level");
        competences = competences == null ? null : List.copyOf(competences);
    }

    public static Clearance of(Level level) {
        return new Clearance(level, null);
    }
}
