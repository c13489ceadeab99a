package io.attune.profile.intake;

import org.jspecify.annotations.Nullable;

/**
 * What the client takes home.
 *
 * @param resumeSecret the way back, shown once: a repeated request no longer has it
 */
public record Receipt(Accepted accepted, @Nullable String resumeSecret) {}
