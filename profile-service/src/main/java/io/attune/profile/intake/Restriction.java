package io.attune.profile.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The client has withdrawn an intake that led to appointments: nothing more is done with it, but it must be kept.
 *
 * @param by who asked
 * @param retainUntil the first day on which it may be destroyed
 */
public record Restriction(Instant since, String by, LocalDate retainUntil) {}
