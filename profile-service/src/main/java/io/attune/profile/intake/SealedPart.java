package io.attune.profile.intake;

import io.attune.profile.client.Sealed;
import org.jspecify.annotations.Nullable;

/** Everything in an intake that names or describes the person. */
public record SealedPart(
        Sealed contact, @Nullable Sealed address, @Nullable Sealed narrative, Sealed answers) {}
