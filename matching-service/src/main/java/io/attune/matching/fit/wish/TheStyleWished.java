package io.attune.matching.fit.wish;

import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import org.jspecify.annotations.Nullable;

/** A therapist who works in this style, on the dimensions that the client answered. */
record TheStyleWished() implements WishRule {

    @Override
    public String name() {
        return "style";
    }

    @Override
    public @Nullable Wish<?> in(Wishes wishes) {
        return wishes.style();
    }

    @Override
    public Wishes softened(Wishes wishes) {
        return new Wishes(
                wishes.gender(),
                wishes.approaches(),
                wishes.identities(),
                Wish.softened(wishes.style()),
                wishes.avoid());
    }

    @Override
    public Reading read(Pairing pairing) {
        var wish = pairing.need().wishes().style();
        return wish == null || wish.value().said().isEmpty()
                ? new Reading.NotAsked()
                : new StyleComparison(wish.value(), pairing.candidate().person().style()).read();
    }
}
