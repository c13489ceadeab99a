package io.attune.profile.therapist;

import org.jspecify.annotations.Nullable;

/** How a therapist works, each dimension from -1 to 1; {@code null} is not known and never the middle. */
public record Style(
        @Nullable Double directive,
        @Nullable Double emotional,
        @Nullable Double past,
        @Nullable Double challenging) {

    public static final Style UNKNOWN = new Style(null, null, null, null);
}
