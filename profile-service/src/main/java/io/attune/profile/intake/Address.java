package io.attune.profile.intake;

import org.jspecify.annotations.Nullable;

/** Where the client lives, as closely as they said. Exists in the clear only while a request is being answered. */
public record Address(@Nullable String city, @Nullable String postalCode) {}
