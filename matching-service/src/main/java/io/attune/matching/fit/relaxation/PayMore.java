package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.vocabulary.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A fee somewhat above the client's limit: first among free sliding places, then among all. A sliding place within the
 * limit is no relaxation; the rule itself lets it pass.
 */
record PayMore() implements Rung {

    @Override
    public Stream<Relaxation> relax(Deadlock deadlock) {
        var limit = deadlock.need().conditions().budget();
        if (limit == null) {
            return Stream.empty();
        }
        var raised = limit.raisedBy(deadlock.limits().feeAbovePercent());
        var opened = deadlock.openedUnder(deadlock.need().conditions().upTo(raised));
        var bySliding = opened.stream()
                .filter(candidate -> sliding(candidate, raised).isPresent())
                .toList();
        return Stream.of(
                        Deadlock.relaxation(
                                "fee",
                                bySliding,
                                those -> new Change.SlidingPlaceUpTo(
                                        highest(those, candidate -> sliding(candidate, raised)))),
                        Deadlock.relaxation(
                                "fee",
                                opened,
                                those -> new Change.UpTo(
                                        highest(those, candidate -> least(candidate, deadlock.need(), raised)))))
                .flatMap(Optional::stream);
    }

    private static Optional<Money> sliding(Candidate candidate, Money raised) {
        return candidate.fees().freeSlidingPlace(raised.currency()).filter(price -> price.isWithin(raised));
    }

    private static Optional<Money> least(Candidate candidate, Need need, Money raised) {
        return candidate.fees().least(need.participants(), raised.currency());
    }

    /** No more than it takes to pay each of those whom it opens. */
    private static Money highest(List<Candidate> opened, Function<Candidate, Optional<Money>> price) {
        return opened.stream()
                .flatMap(candidate -> price.apply(candidate).stream())
                .max(Comparator.comparing(Money::amount))
                .orElseThrow();
    }
}
