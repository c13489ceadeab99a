package io.attune.profile.intake;

import java.util.List;

/**
 * @param version of the intake as the clinician read it
 * @param by subject of the clinician
 * @param competences vocabulary codes of what a therapist must bring to be offered
 */
public record ReleaseAnIntake(IntakeId id, long version, String by, String reason, List<String> competences) {}
