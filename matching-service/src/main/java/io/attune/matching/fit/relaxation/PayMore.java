package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.vocabulary.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A fee somewhat above the client's limit: first as far as only free sliding places are reached, then for all. A
 * sliding place within the limit is no relaxation; the rule itself lets it pass.
 */
record PayMore() implements Rung {

    private static final Comparator<Money> LEAST_FIRST = Comparator.comparing(Money::amount);

    @Override
    public Stream<Relaxation> relax(Deadlock deadlock) {
        var limit = deadlock.need().conditions().budget();
        if (limit == null) {
            return Stream.empty();
        }
        var raised = limit.raisedBy(deadlock.limits().feeAbovePercent());
        var opened = deadlock.openedUnder(deadlock.need().conditions().upTo(raised));
        var sliding = highestOnlyForSlidingPlaces(opened, deadlock, raised);
        var highest = highest(opened, deadlock);
        return Stream.concat(
                sliding.flatMap(price -> upTo(price, new Change.SlidingPlaceUpTo(price), deadlock)).stream(),
                highest
                        .filter(price -> !sliding.equals(Optional.of(price)))
                        .flatMap(price -> upTo(price, new Change.UpTo(price), deadlock))
                        .stream());
    }

    /** Whoever takes it can pay this price, so it opens everyone who asks no more, whatever it was meant for. */
    private static Optional<Relaxation> upTo(Money price, Change change, Deadlock deadlock) {
        var opened = deadlock.openedUnder(deadlock.need().conditions().upTo(price));
        return Deadlock.relaxation("fee", opened, _ -> change);
    }

    private static Optional<Money> highestOnlyForSlidingPlaces(
            List<Candidate> opened, Deadlock deadlock, Money raised) {
        Predicate<Money> below = prices(withoutSlidingPlaces(opened, raised), deadlock)
                .min(LEAST_FIRST)
                .map(usual -> (Predicate<Money>) price -> LEAST_FIRST.compare(price, usual) < 0)
                .orElse(price -> true);
        return opened.stream()
                .flatMap(candidate -> sliding(candidate, raised).stream())
                .filter(below)
                .max(LEAST_FIRST);
    }

    private static List<Candidate> withoutSlidingPlaces(List<Candidate> opened, Money raised) {
        return opened.stream()
                .filter(candidate -> sliding(candidate, raised).isEmpty())
                .toList();
    }

    /** No more than it takes to pay each of those whom it opens. */
    private static Optional<Money> highest(List<Candidate> opened, Deadlock deadlock) {
        return prices(opened, deadlock).max(LEAST_FIRST);
    }

    private static Stream<Money> prices(Collection<Candidate> some, Deadlock deadlock) {
        var need = deadlock.need();
        var limit = need.conditions().budget();
        return limit == null
                ? Stream.empty()
                : some.stream().flatMap(it -> it.fees().least(need.participants(), limit.currency()).stream());
    }

    private static Optional<Money> sliding(Candidate candidate, Money raised) {
        return candidate.fees().freeSlidingPlace(raised.currency()).filter(price -> price.isWithin(raised));
    }
}
