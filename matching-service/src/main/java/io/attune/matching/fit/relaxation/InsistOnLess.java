package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.wish.WishRule;
import io.attune.matching.fit.wish.WishRules;
import java.util.Optional;
import java.util.stream.Stream;

/** A wish that was made a condition becomes a wish again, one at a time. */
record InsistOnLess() implements Rung {

    @Override
    public Stream<Relaxation> relax(Deadlock deadlock) {
        return WishRules.all().stream()
                .filter(wish -> wish.isInsistedOn(deadlock.need().wishes()))
                .flatMap(wish -> softened(wish, deadlock).stream());
    }

    private static Optional<Relaxation> softened(WishRule wish, Deadlock deadlock) {
        var need = deadlock.need().wishing(wish.softened(deadlock.need().wishes()));
        var opened = deadlock.selection().whoFit(need);
        return Deadlock.relaxation("must", opened, _ -> new Change.AsAWish(wish.name()));
    }
}
