package io.attune.matching.fit.wish;

import io.attune.matching.fit.candidate.Person;
import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.ShareOf;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A therapist who shares these identities, or knows this faith or culture. */
record TheIdentitiesWished() implements WishRule {

    @Override
    public String name() {
        return "identities";
    }

    @Override
    public @Nullable Wish<?> in(Wishes wishes) {
        return wishes.identities();
    }

    @Override
    public Wishes softened(Wishes wishes) {
        return new Wishes(
                wishes.gender(),
                wishes.approaches(),
                Wish.softened(wishes.identities()),
                wishes.style(),
                wishes.avoid());
    }

    @Override
    public Reading read(Pairing pairing) {
        var wish = pairing.need().wishes().identities();
        return wish == null
                ? new Reading.NotAsked()
                : ShareOf.read(
                        "wish.identities",
                        "identity",
                        wish.value(),
                        shared(pairing.candidate().person()));
    }

    private static Set<String> shared(Person person) {
        var shared = new HashSet<>(person.identities());
        shared.addAll(person.knowledge());
        return shared;
    }
}
