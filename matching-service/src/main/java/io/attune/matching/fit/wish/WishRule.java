package io.attune.matching.fit.wish;

import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import org.jspecify.annotations.Nullable;

/** One kind of wish. */
public interface WishRule {

    /** Its name on the wire. */
    String name();

    /** The wish as the client made it, or null. */
    @Nullable
    Wish<?> in(Wishes wishes);

    /** The same wishes with this one no longer a condition. */
    Wishes softened(Wishes wishes);

    /** How far the candidate grants it, from 0 to 1. */
    Reading read(Pairing pairing);

    default boolean isInsistedOn(Wishes wishes) {
        var wish = in(wishes);
        return wish != null && wish.must();
    }

    /** How much it weighs among the client's wishes; the least when it was not made. */
    default int strength(Wishes wishes) {
        var wish = in(wishes);
        return wish == null ? 1 : wish.strength();
    }
}
