package io.attune.matching.engine;

import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.vocabulary.Format;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What granted wishes add. There are few ways to grant them, so each is worked out once for a search: by gender, by how
 * many of the approaches, and by the place of the first way to meet among those the client named.
 */
final class WishGain {

    private static final int MISSED = 0;
    private static final int MET = 1;
    private static final int UNKNOWN = 2;
    private static final int GENDERS = 3;

    private final int gender;
    private final int approaches;
    private final int approachesAsked;
    private final int[] formats;
    private final int inPerson;
    private final int identities;
    private final long[] granted;
    private final long[] shared;
    private final int placesOfFormat;

    WishGain(Need need, Shared common, Scales scales) {
        var wishes = need.wishes();
        var wishedGender = wishes.gender();
        this.gender = wishedGender == null
                ? Integer.MIN_VALUE
                : Integer.numberOfTrailingZeros(common.genders.mask(wishedGender.value()));
        this.approaches = mask(wishes.approaches(), common.approaches);
        this.approachesAsked = asked(wishes.approaches());
        this.identities = mask(wishes.identities(), common.identities);
        var named = need.conditions().formats();
        this.formats = Gate.formats(common.facts, named);
        this.inPerson = common.facts.find(Facts.Kind.FORMAT, Format.IN_PERSON.code());
        this.placesOfFormat = named.size() + 1;
        this.granted = granted(need, scales.preferences());
        this.shared = shared(asked(wishes.identities()), scales.identity());
    }

    private static int asked(@Nullable Wish<Set<String>> wish) {
        return wish == null ? 0 : wish.value().size();
    }

    private static int mask(@Nullable Wish<Set<String>> wish, Vocabulary vocabulary) {
        return wish == null ? 0 : vocabulary.mask(wish.value());
    }

    private long[] granted(Need need, Scale scale) {
        var table = new long[GENDERS * (approachesAsked + 2) * placesOfFormat];
        for (int ofGender = 0; ofGender < GENDERS; ofGender++) {
            for (int had = 0; had <= approachesAsked + 1; had++) {
                for (int place = 0; place < placesOfFormat; place++) {
                    var blend = new Blend();
                    var wishedGender = need.wishes().gender();
                    if (wishedGender != null && ofGender != UNKNOWN) {
                        blend.add(wishedGender.strength(), ofGender);
                    }
                    var wished = need.wishes().approaches();
                    if (wished != null && approachesAsked > 0 && had <= approachesAsked) {
                        blend.add(wished.strength(), (double) had / approachesAsked);
                    }
                    if (formats.length > 1 && place < formats.length) {
                        blend.add(1, 1 - (double) place / (formats.length - 1));
                    }
                    table[place(ofGender, had, place)] = blend.isKnown() ? scale.added(blend.mean()) : 0;
                }
            }
        }
        return table;
    }

    /** The weighted mean of what is known, summed in the order of the rule. */
    private static final class Blend {

        private double sum;
        private int weights;

        void add(int weight, double value) {
            sum += weight * value;
            weights += weight;
        }

        boolean isKnown() {
            return weights > 0;
        }

        double mean() {
            return sum / weights;
        }
    }

    private int place(int ofGender, int had, int place) {
        return (ofGender * (approachesAsked + 2) + had) * placesOfFormat + place;
    }

    private static long[] shared(int asked, Scale scale) {
        var table = new long[asked + 1];
        for (int had = 0; asked > 0 && had <= asked; had++) {
            table[had] = scale.added((double) had / asked);
        }
        return table;
    }

    /** @param inPersonState what the distance says, where it matters */
    long granted(Page page, int row, Gate.InPerson inPersonState) {
        int had = page.approaches[row];
        return granted[
                place(
                        stateOf(page.gender[row]),
                        had == 0 ? approachesAsked + 1 : Integer.bitCount(had & approaches),
                        placeOfFormat(page, row, inPersonState))];
    }

    private int stateOf(byte had) {
        if (had < 0) {
            return UNKNOWN;
        }
        return had == gender ? MET : MISSED;
    }

    private int placeOfFormat(Page page, int row, Gate.InPerson inPersonState) {
        for (int place = 0; place < formats.length; place++) {
            boolean offered = (page.word(formats[place]) >>> row & 1) != 0;
            if (offered && (formats[place] != inPerson || inPersonState == Gate.InPerson.POSSIBLE)) {
                return place;
            }
        }
        return formats.length;
    }

    long shared(Page page, int row) {
        int had = page.identities[row];
        return had == 0 || shared.length == 1 ? 0 : shared[Integer.bitCount(had & identities)];
    }

    /** The most that any row can get from both. */
    long most() {
        long most = Long.MIN_VALUE;
        for (long one : granted) {
            most = Math.max(most, one);
        }
        return most + mostShared();
    }

    private long mostShared() {
        long most = 0;
        for (long one : shared) {
            most = Math.max(most, one);
        }
        return most;
    }

    long most(Bounds bounds) {
        long most = Long.MIN_VALUE;
        for (int ofGender = 0; ofGender < GENDERS; ofGender++) {
            if (has(bounds.genders(), ofGender)) {
                int met = Integer.bitCount(bounds.approaches() & approaches);
                for (int had = 0; had <= met; had++) {
                    most = Math.max(most, granted[place(ofGender, had, 0)]);
                }
                most = Math.max(most, granted[place(ofGender, approachesAsked + 1, 0)]);
                most = Math.max(most, granted[place(ofGender, approachesAsked + 1, formats.length)]);
                most = Math.max(most, granted[place(ofGender, met, formats.length)]);
            }
        }
        return most + mostShared();
    }

    private boolean has(int genders, int ofGender) {
        int wished = gender >= 0 && gender < Integer.SIZE ? 1 << gender : 0;
        return switch (ofGender) {
            case UNKNOWN -> (genders & Bounds.GENDER_UNKNOWN) != 0;
            case MET -> (genders & wished) != 0;
            default -> (genders & ~Bounds.GENDER_UNKNOWN & ~wished) != 0;
        };
    }
}
