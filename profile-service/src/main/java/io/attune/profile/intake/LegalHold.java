package io.attune.profile.intake;

import io.attune.profile.client.Sealed;
import java.time.Instant;

/**
 * Nothing of the intake may be destroyed, whatever else ends.
 *
 * @param by who ordered it
 * @param reason in their words
 */
public record LegalHold(Instant since, String by, Sealed reason) {}
