package io.attune.matching.fit.wish;

import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.ShareOf;
import org.jspecify.annotations.Nullable;

/** A therapist who works with these approaches. */
record TheApproachesWished() implements WishRule {

    @Override
    public String name() {
        return "approaches";
    }

    @Override
    public @Nullable Wish<?> in(Wishes wishes) {
        return wishes.approaches();
    }

    @Override
    public Wishes softened(Wishes wishes) {
        return new Wishes(
                wishes.gender(),
                Wish.softened(wishes.approaches()),
                wishes.identities(),
                wishes.style(),
                wishes.avoid());
    }

    @Override
    public Reading read(Pairing pairing) {
        var wish = pairing.need().wishes().approaches();
        return wish == null
                ? new Reading.NotAsked()
                : ShareOf.read(
                        "wish.approaches",
                        "approach",
                        wish.value(),
                        pairing.candidate().training().approaches());
    }
}
