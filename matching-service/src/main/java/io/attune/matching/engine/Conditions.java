package io.attune.matching.engine;

import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.vocabulary.Style;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The wishes that a client made conditions: a row grants each in full, or is not known to miss it. */
final class Conditions {

    private static final int NOT_ASKED = -1;

    /** Beyond half the scale two styles lie apart. */
    private static final double APART = 1.0;

    private final boolean none;
    private final int gender;
    private final Masked approaches;
    private final Masked identities;
    private final @Nullable Style style;

    /** @param possible everything wished is had by somebody here */
    private record Masked(boolean asked, int mask, boolean possible) {

        static Masked of(@Nullable Wish<Set<String>> wish, Vocabulary vocabulary) {
            if (wish == null || !wish.must() || wish.value().isEmpty()) {
                return new Masked(false, 0, true);
            }
            int mask = vocabulary.mask(wish.value());
            return new Masked(true, mask, Integer.bitCount(mask) == wish.value().size());
        }

        /** Naming nothing is not known, and is no refusal. */
        boolean grants(int had) {
            return !asked || had == 0 || possible && (had & mask) == mask;
        }
    }

    Conditions(Wishes wishes, Shared shared) {
        var wished = wishes.gender();
        this.gender = wished == null || !wished.must()
                ? NOT_ASKED
                : Integer.numberOfTrailingZeros(shared.genders.mask(wished.value()));
        this.approaches = Masked.of(wishes.approaches(), shared.approaches);
        this.identities = Masked.of(wishes.identities(), shared.identities);
        var wishedStyle = wishes.style();
        this.style = wishedStyle == null || !wishedStyle.must() ? null : wishedStyle.value();
        this.none = gender == NOT_ASKED && !approaches.asked && !identities.asked && style == null;
    }

    boolean grants(Page page, int row) {
        return none
                || grantsGender(page.gender[row])
                        && approaches.grants(page.approaches[row])
                        && identities.grants(page.identities[row])
                        && grantsStyle(page, row);
    }

    private boolean grantsGender(byte had) {
        return gender == NOT_ASKED || had < 0 || had == gender;
    }

    private boolean grantsStyle(Page page, int row) {
        if (style == null) {
            return true;
        }
        for (var wished : style.said().entrySet()) {
            short had = page.style[row * Row.DIMENSIONS + wished.getKey().ordinal()];
            if (had != Styles.UNSAID && Math.abs(wished.getValue() - Styles.value(had)) > APART) {
                return false;
            }
        }
        return true;
    }
}
