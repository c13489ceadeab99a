package io.attune.matching.fit.wish;

import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import org.jspecify.annotations.Nullable;

/** A therapist of this gender. */
record TheGenderWished() implements WishRule {

    @Override
    public String name() {
        return "gender";
    }

    @Override
    public @Nullable Wish<?> in(Wishes wishes) {
        return wishes.gender();
    }

    @Override
    public Wishes softened(Wishes wishes) {
        return new Wishes(
                Wish.softened(wishes.gender()),
                wishes.approaches(),
                wishes.identities(),
                wishes.style(),
                wishes.avoid());
    }

    @Override
    public Reading read(Pairing pairing) {
        var wish = pairing.need().wishes().gender();
        if (wish == null) {
            return new Reading.NotAsked();
        }
        var wished = new Fact.Term("gender", wish.value());
        var gender = pairing.candidate().person().gender();
        if (gender == null) {
            return new Reading.Unknown(Remarks.unknown("wish.gender.unknown", wished));
        }
        return gender.equals(wish.value())
                ? new Reading.Known(1, Remarks.met("wish.gender.met", wished))
                : new Reading.Known(0, Remarks.notMet("wish.gender.missed", wished));
    }
}
