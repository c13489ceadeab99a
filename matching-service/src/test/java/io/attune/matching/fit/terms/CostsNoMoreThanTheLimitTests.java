package io.attune.matching.fit.terms;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CostsNoMoreThanTheLimitTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void judges(String situation, ANeed need, ACandidate candidate, Verdict verdict) {
        assertThat(new CostsNoMoreThanTheLimit().judge(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(verdict);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("no limit", ANeed.that(), ACandidate.who().asks("300.00"), Verdict.passes()),
                arguments(
                        "exactly the limit",
                        ANeed.that().paysUpTo("150.00"),
                        ACandidate.who().asks("150.00"),
                        Verdict.passes("fee.within", price("150.00"))),
                arguments(
                        "a cent above",
                        ANeed.that().paysUpTo("149.99"),
                        ACandidate.who().asks("150.00"),
                        Verdict.fails("fee.above", price("150.00"))),
                arguments(
                        "above, a sliding place free",
                        ANeed.that().paysUpTo("90.00"),
                        ACandidate.who().asks("150.00").hasSlidingPlaces("90.00", 4, 1),
                        Verdict.passes("fee.sliding", price("90.00"))),
                arguments(
                        "above, no sliding place free",
                        ANeed.that().paysUpTo("90.00"),
                        ACandidate.who().asks("150.00").hasSlidingPlaces("90.00", 4, 0),
                        Verdict.fails("fee.above", price("150.00"))),
                arguments(
                        "even the sliding place above",
                        ANeed.that().paysUpTo("89.00"),
                        ACandidate.who().asks("150.00").hasSlidingPlaces("90.00", 4, 2),
                        Verdict.fails("fee.above", price("90.00"))),
                arguments(
                        "within, and a sliding place too",
                        ANeed.that().paysUpTo("150.00"),
                        ACandidate.who().asks("150.00").hasSlidingPlaces("90.00", 4, 2),
                        Verdict.passes("fee.within", price("150.00"))),
                arguments(
                        "no fee stated",
                        ANeed.that().paysUpTo("150.00"),
                        ACandidate.who(),
                        Verdict.unknown("fee.unknown")),
                arguments(
                        "a fee for others only",
                        ANeed.that().paysUpTo("150.00"),
                        ACandidate.who().asks(Participants.COUPLE, "100.00", "CAD"),
                        Verdict.unknown("fee.unknown")),
                arguments(
                        "a fee in another currency",
                        ANeed.that().paysUpTo("150.00"),
                        ACandidate.who().asks(Participants.INDIVIDUAL, "100.00", "USD"),
                        Verdict.unknown("fee.unknown")));
    }

    private static Fact price(String amount) {
        return new Fact.Price(Money.of(amount, "CAD"));
    }
}
