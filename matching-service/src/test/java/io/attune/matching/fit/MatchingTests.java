package io.attune.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.rule.Ruling;
import io.attune.matching.fit.store.ShippedModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTests {

    private final Matching matching = new Matching(ShippedModel.read());

    @Test
    void offersThoseWhomNoRuleRefusesSoonestFirstWhenAllElseIsAlike() {
        var answer = matching.answer(
                question(ANeed.that(), 2),
                List.of(
                        ACandidate.who()
                                .isCalled("late")
                                .isFreeAt("2026-12-10T15:00:00Z")
                                .build(),
                        ACandidate.who()
                                .isCalled("soon")
                                .isFreeAt("2026-11-25T15:00:00Z")
                                .build(),
                        ACandidate.who()
                                .isCalled("between")
                                .isFreeAt("2026-11-30T15:00:00Z")
                                .build(),
                        ACandidate.who().isCalled("silent").speaks("fr").build()));

        assertThat(answer).isInstanceOfSatisfying(Answer.Offered.class, offered -> {
            assertThat(ids(offered.offers())).containsExactly("soon", "between");
            assertThat(ids(offered.finalists())).containsExactly("soon", "between", "late");
            assertThat(offered.refusals()).isEqualTo(Map.of("language", 1));
        });
    }

    @Test
    void countsACandidateForEveryRuleThatRefuses() {
        var answer = matching.answer(
                question(ANeed.that(), 3),
                List.of(
                        ACandidate.who().isCalled("a").speaks("fr").isFreeAt().build(),
                        ACandidate.who().isCalled("b").speaks("fr").build()));

        assertThat(answer).isEqualTo(new Answer.Nobody(List.of(), Map.of("language", 2, "times", 1)));
    }

    @Test
    void offersNoHourAfterTheLicenceEnds() {
        var until = new Licence("RP", true, false, null, LocalDate.parse("2026-11-25"), Moments.NOW, Set.of("CA-ON"));
        var candidate = ACandidate.who()
                .isLicensed(until)
                .isFreeAt("2026-11-25T15:00:00Z", "2026-11-26T15:00:00Z")
                .build();

        var judgement = matching.judge(question(ANeed.that(), 1), candidate);

        assertThat(judgement).isInstanceOfSatisfying(Judgement.Fits.class, fits -> assertThat(
                        fits.offer().openHours())
                .containsExactly(Instant.parse("2026-11-25T15:00:00Z")));
    }

    @Test
    void fitsAPickThatNoRuleRefuses() {
        var judgement =
                matching.judge(question(ANeed.that(), 1), ACandidate.who().build());

        assertThat(judgement).isInstanceOfSatisfying(Judgement.Fits.class, fits -> {
            assertThat(fits.offer().propensity()).isEqualTo(1000);
            assertThat(fits.offer().rulings())
                    .extracting(Ruling::rule)
                    .containsExactly(
                            "licence",
                            "language",
                            "age-group",
                            "participants",
                            "scope",
                            "safety",
                            "apart",
                            "accepting",
                            "must",
                            "format",
                            "fee",
                            "coverage",
                            "times");
        });
    }

    @Test
    void namesTheRulesThatRefuseAPick() {
        var judgement = matching.judge(
                question(ANeed.that(), 1),
                ACandidate.who().speaks("fr").hasCaseload(30, null).build());

        assertThat(judgement).isInstanceOfSatisfying(Judgement.Refused.class, refused -> assertThat(refused.refusals())
                .extracting(Ruling::rule)
                .containsExactly("language", "accepting"));
    }

    @Test
    void offersSomeoneWhoseHoursAreNotKnownYet() {
        var judgement = matching.judge(
                question(ANeed.that(), 1), ACandidate.who().hasHours(null).build());

        assertThat(judgement).isInstanceOfSatisfying(Judgement.Fits.class, fits -> assertThat(
                        fits.offer().openHours())
                .isEmpty());
    }

    private static Question question(ANeed need, int offers) {
        return new Question("shortlist-1", need.build(), Moments.now(), offers);
    }

    private static List<String> ids(List<Offer> offers) {
        return offers.stream().map(offer -> offer.candidate().id()).toList();
    }
}
