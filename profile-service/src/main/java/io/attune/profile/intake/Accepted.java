package io.attune.profile.intake;

import io.attune.profile.safety.SafetyLevel;

/**
 * The intake is stored; said again word for word when the same request comes again.
 *
 * @param status what the intake started with: matching, or held
 * @param resumeHash keyed hash of the secret that was made with it
 */
public record Accepted(String intakeId, IntakeStatus status, SafetyLevel level, long epoch, String resumeHash) {}
