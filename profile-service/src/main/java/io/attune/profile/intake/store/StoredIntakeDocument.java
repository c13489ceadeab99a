package io.attune.profile.intake.store;

import io.attune.profile.client.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Either an intake, or when it was erased and whose it was. */
record StoredIntakeDocument(
        @Nullable IntakeDocument intake,
        @Nullable ClientId erasedOf,
        @Nullable Instant erasedAt) {}
