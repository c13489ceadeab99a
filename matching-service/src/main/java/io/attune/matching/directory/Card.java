package io.attune.matching.directory;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Fees.SessionFee;
import io.attune.matching.fit.candidate.Reach.Location;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a therapist, all of it published by them. Codes are in their own order.
 *
 * @param accepting takes clients and is not known to be full
 * @param gender null when not said
 * @param from the least that any kind of session costs, in each currency
 * @param slidingPlace the price of a place at a lower fee while one is free
 */
public record Card(
        String therapistId,
        String name,
        boolean accepting,
        List<String> languages,
        List<String> concerns,
        List<String> approaches,
        List<String> formats,
        List<String> credentials,
        @Nullable String gender,
        List<String> identities,
        List<String> knowledge,
        List<String> jurisdictions,
        List<String> cities,
        List<Money> from,
        @Nullable Money slidingPlace) {

    static Card of(Candidate it) {
        var standing = it.standing();
        var training = it.training();
        var person = it.person();
        var licence = it.licence();
        return new Card(
                it.id(),
                it.name(),
                standing.accepting() && !standing.isFull(),
                codes(it.reach().languages().stream()),
                codes(training.concerns().stream().map(TrainedConcern::code)),
                codes(training.approaches().stream()),
                codes(it.reach().formats().stream().map(Format::code)),
                codes(training.credentials().stream()),
                person.gender(),
                codes(person.identities().stream()),
                codes(person.knowledge().stream()),
                codes(licence == null ? Stream.of() : licence.permittedJurisdictions().stream()),
                codes(it.reach().locations().stream().map(Location::city)),
                from(it.fees()),
                freeSlidingPlace(it.fees()));
    }

    /** What somebody would have to be able to pay at least. */
    Stream<Money> prices() {
        return Stream.concat(from.stream(), Stream.ofNullable(slidingPlace));
    }

    /** The same words come again and again, and are kept once. */
    private static List<String> codes(Stream<String> codes) {
        return codes.distinct().sorted().map(String::intern).toList();
    }

    private static List<Money> from(Fees fees) {
        var prices = fees.sessions().stream().map(SessionFee::price).toList();
        return prices.stream()
                .map(Money::currency)
                .distinct()
                .sorted()
                .flatMap(currency -> prices.stream()
                        .filter(price -> price.currency().equals(currency))
                        .min(Comparator.comparing(Money::amount))
                        .stream())
                .toList();
    }

    private static @Nullable Money freeSlidingPlace(Fees fees) {
        var sliding = fees.sliding();
        return sliding == null || sliding.free() == 0 ? null : sliding.price();
    }
}
