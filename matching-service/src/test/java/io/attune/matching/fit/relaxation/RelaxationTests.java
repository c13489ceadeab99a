package io.attune.matching.fit.relaxation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelaxationTests {

    /** Fifty-nine kilometres from the client. */
    private static final Point HAMILTON = new Point(43.2557, -79.8711);

    private final Matching matching = new Matching(ShippedModel.read());

    @ParameterizedTest(name = "{0}")
    @MethodSource("relaxable")
    void proposesWhatWouldOpenSomebody(String situation, ANeed need, ACandidate candidate, String code, Change change) {
        var relaxations = relaxations(need, candidate);

        assertThat(relaxations).as(situation).containsExactly(new Relaxation(code, change, 1, candidate.build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notRelaxable")
    void proposesNothingElse(String situation, ANeed need, ACandidate candidate) {
        assertThat(relaxations(need, candidate)).as(situation).isEmpty();
    }

    @Test
    void proposesWaitingForWhoIsFullAtHoursNobodyKnowsYet() {
        var full = ACandidate.who().hasCaseload(30, 30).isFreeAt();

        assertThat(relaxations(ANeed.that(), full))
                .containsExactly(new Relaxation(
                        "accepting",
                        new Change.WaitingForAPlace(),
                        1,
                        full.build().asIfAPlaceWereFree()));
    }

    @Test
    void asksForNoMoreMoneyThanItTakesToOpenAllWhomItOpens() {
        var need = ANeed.that().paysUpTo("100.00");

        var relaxations = relaxations(
                need,
                ACandidate.who().isCalled("a").asks("110.00"),
                ACandidate.who().isCalled("b").asks("120.00"),
                ACandidate.who().isCalled("c").asks("126.00"));

        assertThat(relaxations).singleElement().satisfies(relaxation -> {
            assertThat(relaxation.change()).isEqualTo(new Change.UpTo(cad("120.00")));
            assertThat(relaxation.opens()).isEqualTo(2);
        });
    }

    @Test
    void proposesSlidingPlacesBeforeHigherFees() {
        var need = ANeed.that().paysUpTo("100.00");

        var relaxations = relaxations(
                need,
                ACandidate.who().isCalled("a").asks("200.00").hasSlidingPlaces("105.00", 4, 1),
                ACandidate.who().isCalled("b").asks("120.00"));

        assertThat(relaxations)
                .extracting(Relaxation::change)
                .containsExactly(new Change.SlidingPlaceUpTo(cad("105.00")), new Change.UpTo(cad("120.00")));
        assertThat(relaxations).extracting(Relaxation::opens).containsExactly(1, 2);
    }

    @Test
    void speaksOfSlidingPlacesOnlyBelowTheFirstUsualFee() {
        var need = ANeed.that().paysUpTo("100.00");

        var relaxations = relaxations(
                need,
                ACandidate.who().isCalled("a").asks("200.00").hasSlidingPlaces("115.00", 4, 1),
                ACandidate.who().isCalled("b").asks("200.00").hasSlidingPlaces("105.00", 4, 1),
                ACandidate.who().isCalled("c").asks("110.00"));

        assertThat(relaxations)
                .extracting(Relaxation::change)
                .containsExactly(new Change.SlidingPlaceUpTo(cad("105.00")), new Change.UpTo(cad("115.00")));
        assertThat(relaxations).extracting(Relaxation::opens).containsExactly(1, 3);
    }

    @Test
    void asksForNoFeeBesidesWhenSlidingPlacesAreAllThereIs() {
        var relaxations = relaxations(
                ANeed.that().paysUpTo("100.00"), ACandidate.who().asks("200.00").hasSlidingPlaces("105.00", 4, 1));

        assertThat(relaxations)
                .extracting(Relaxation::change)
                .containsExactly(new Change.SlidingPlaceUpTo(cad("105.00")));
    }

    @Test
    void standsInOneOrder() {
        var need = ANeed.that()
                .isFree(DayOfWeek.MONDAY, "08:00", "20:00")
                .paysUpTo("100.00")
                .wishesForGender("woman", true, 1)
                .isCoveredFor("C.Psych");
        var allRight = ACandidate.who()
                .isFreeAt("2026-11-30T15:00:00Z")
                .asks("90.00")
                .isA("woman")
                .holds("C.Psych");

        var relaxations = relaxations(
                need,
                allRight.isCalled("full").hasCaseload(30, 30),
                like(allRight).isCalled("insured").holds("RP"),
                like(allRight).isCalled("man").isA("man"),
                like(allRight).isCalled("dear").asks("110.00"),
                like(allRight).isCalled("elsewhere").meetsBy(Format.PHONE),
                like(allRight).isCalled("later").isFreeAt("2026-12-01T15:00:00Z"));

        assertThat(relaxations)
                .extracting(Relaxation::code)
                .containsExactly("times", "format", "fee", "must", "coverage", "accepting");
        assertThat(relaxations)
                .extracting(relaxation -> relaxation.first().id())
                .containsExactly("later", "elsewhere", "dear", "man", "insured", "full");
    }

    @Test
    void countsTheHighestScoreAsFirst() {
        var need = ANeed.that().isFree(DayOfWeek.MONDAY, "08:00", "09:00");

        var relaxations = relaxations(
                need,
                ACandidate.who().isCalled("a").isFreeAt("2026-12-10T15:00:00Z"),
                ACandidate.who().isCalled("b").isFreeAt("2026-11-25T15:00:00Z"));

        assertThat(relaxations).singleElement().satisfies(relaxation -> {
            assertThat(relaxation.opens()).isEqualTo(2);
            assertThat(relaxation.first().id()).isEqualTo("b");
        });
    }

    static Stream<Arguments> relaxable() {
        return Stream.of(
                arguments(
                        "no hour at the client's times",
                        ANeed.that().isFree(DayOfWeek.MONDAY, "08:00", "20:00"),
                        ACandidate.who(),
                        "times",
                        new Change.AnyTime()),
                arguments(
                        "only by phone",
                        ANeed.that(),
                        ACandidate.who().meetsBy(Format.PHONE),
                        "format",
                        new Change.AlsoBy(Format.PHONE)),
                arguments(
                        "a little too far",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(30),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(HAMILTON),
                        "format",
                        new Change.Within(60)),
                arguments(
                        "a fee a quarter above",
                        ANeed.that().paysUpTo("100.00"),
                        ACandidate.who().asks("125.00"),
                        "fee",
                        new Change.UpTo(cad("125.00"))),
                arguments(
                        "another gender than the one insisted on",
                        ANeed.that().wishesForGender("woman", true, 1),
                        ACandidate.who().isA("man"),
                        "must",
                        new Change.AsAWish("gender")),
                arguments(
                        "another approach than the one insisted on",
                        ANeed.that().wishesForApproaches(true, 1, "cbt"),
                        ACandidate.who().practises("act"),
                        "must",
                        new Change.AsAWish("approaches")),
                arguments(
                        "another identity than the one insisted on",
                        ANeed.that().asksForIdentities(true, "lgbtq"),
                        ACandidate.who().shares("black"),
                        "must",
                        new Change.AsAWish("identities")),
                arguments(
                        "a plan that does not pay",
                        ANeed.that().isCoveredFor("C.Psych"),
                        ACandidate.who().holds("RP"),
                        "coverage",
                        new Change.WithoutThePlan()));
    }

    static Stream<Arguments> notRelaxable() {
        return Stream.of(
                arguments("no licence", ANeed.that(), ACandidate.who().isLicensed(null)),
                arguments("no language", ANeed.that().speaks("fr"), ACandidate.who()),
                arguments("another age", ANeed.that().isOfAge(AgeGroup.TEEN), ACandidate.who()),
                arguments("others come", ANeed.that().comesAs(Participants.COUPLE), ACandidate.who()),
                arguments("held", ANeed.that().isJudged(new SafetyLevel.Held()), ACandidate.who()),
                arguments("outside the training", ANeed.that().hasConcern("trauma", 3), ACandidate.who()),
                arguments("avoided", ANeed.that().avoids("therapist-1"), ACandidate.who()),
                arguments(
                        "closed, though full",
                        ANeed.that(),
                        ACandidate.who().stands(new Standing(true, false, 30, 30, 0))),
                arguments("no hour at all", ANeed.that(), ACandidate.who().isFreeAt()),
                arguments(
                        "more than a quarter above",
                        ANeed.that().paysUpTo("100.00"),
                        ACandidate.who().asks("125.01")),
                arguments(
                        "more than twice as far",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(29),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(HAMILTON)),
                arguments(
                        "across the country",
                        ANeed.that().meetsBy(Format.IN_PERSON).travels(30),
                        ACandidate.who().meetsBy(Format.IN_PERSON).hasRoomAt(new Point(49.2827, -123.1207))),
                arguments(
                        "two things at once",
                        ANeed.that().paysUpTo("100.00").isCoveredFor("C.Psych"),
                        ACandidate.who().asks("110.00").holds("RP")));
    }

    private static ACandidate like(ACandidate pattern) {
        return pattern.copy().hasCaseload(30, 11);
    }

    private static Money cad(String amount) {
        return Money.of(amount, "CAD");
    }

    private List<Relaxation> relaxations(ANeed need, ACandidate... candidates) {
        var question = new Question("shortlist-1", need.build(), Moments.now(), 3);
        List<Candidate> all = Arrays.stream(candidates).map(ACandidate::build).toList();
        return ((Answer.Nobody) matching.answer(question, all)).relaxations();
    }
}
