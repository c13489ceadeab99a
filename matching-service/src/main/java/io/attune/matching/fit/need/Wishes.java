package io.attune.matching.fit.need;

import io.attune.matching.fit.vocabulary.Style;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the client would like in a therapist; null is not asked.
 *
 * @param identities identities and knowledge of faith or culture asked for
 * @param avoid therapists the client does not want to meet
 */
public record Wishes(
        @Nullable Wish<String> gender,
        @Nullable Wish<Set<String>> approaches,
        @Nullable Wish<Set<String>> identities,
        @Nullable Wish<Style> style,
        Set<String> avoid) {

    public Wishes {
        avoid = Set.copyOf(avoid);
    }

    public static Wishes none() {
        return new Wishes(null, null, null, null, Set.of());
    }
}
