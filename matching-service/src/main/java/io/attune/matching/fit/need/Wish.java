package io.attune.matching.fit.need;

import org.jspecify.annotations.Nullable;

/**
 * Something the client would like.
 *
 * @param must the client set it as a condition
 * @param strength 1 a little, 3 the most
 */
public record Wish<T>(T value, boolean must, int strength) {

    public Wish {
        if (strength < 1 || strength > 3) {
            throw new IllegalArgumentException("A strength is 1, 2 or 3: " + strength);
        }
    }

    /** The same wish, no longer a condition; no wish stays none. */
    public static <T> @Nullable Wish<T> softened(@Nullable Wish<T> wish) {
        return wish == null ? null : new Wish<>(wish.value, false, wish.strength);
    }
}
