package io.attune.profile.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the client wishes; a wish that is {@code null} was not made. A <em>must</em> leaves out everyone who does not
 * meet it, strength 1 to 3 says how much it matters otherwise.
 *
 * @param avoid ids of therapists the client must not be offered
 */
public record Preferences(
        @Nullable OneOf gender,
        @Nullable AnyOf approaches,
        @Nullable AnyOf identities,
        @Nullable WishedStyle style,
        List<String> avoid) {

    public static final Preferences NONE = new Preferences(null, null, null, null, List.of());

    public Preferences {
        avoid = List.copyOf(avoid);
    }

    /** One code. */
    public record OneOf(String value, boolean must, int strength) {}

    /** Any of these codes. */
    public record AnyOf(List<String> values, boolean must, int strength) {
        public AnyOf {
            values = List.copyOf(values);
        }
    }

    /** A way of working. */
    public record WishedStyle(Style value, boolean must, int strength) {}

    /** Each dimension from -1 to 1; {@code null} was not answered and never means the middle. */
    public record Style(
            @Nullable Double directive,
            @Nullable Double emotional,
            @Nullable Double past,
            @Nullable Double challenging) {}
}
