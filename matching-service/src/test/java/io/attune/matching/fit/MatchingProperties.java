package io.attune.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.duty.Duties;
import io.attune.matching.fit.need.Conditions;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.order.Contribution;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.relaxation.Change;
import io.attune.matching.fit.relaxation.Relaxation;
import io.attune.matching.fit.rule.HardRule;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.fit.terms.Terms;
import io.attune.matching.fit.wish.WishRule;
import io.attune.matching.fit.wish.WishRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every need and every directory. */
class MatchingProperties {

    private static final int DIRECTORY = 40;

    private final Matching matching = new Matching(ShippedModel.read());

    @Property(tries = 150)
    void answersTheSameInWhateverOrderTheCandidatesCome(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var question = question(cases.need(), seed);
        var candidates = new ArrayList<>(cases.candidates(DIRECTORY));

        var answer = matching.answer(question, candidates);
        Collections.shuffle(candidates, new Random(seed));

        assertThat(matching.answer(question, candidates)).isEqualTo(answer);
    }

    @Property(tries = 150)
    void neverOffersWhomAnyRuleRefuses(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var question = question(cases.need(), seed);

        for (var offer : finalists(matching.answer(question, cases.candidates(DIRECTORY)))) {
            var pairing = Moments.pairing(question.need(), offer.candidate());
            for (var rule : hardRules().toList()) {
                var verdict = rule.judge(pairing);
                assertThat(verdict).as(rule.code()).isNotInstanceOf(Verdict.Fails.class);
                if (rule.refusesTheUnknown()) {
                    assertThat(verdict).as(rule.code()).isInstanceOf(Verdict.Passes.class);
                }
            }
        }
    }

    @Property(tries = 150)
    void forgetsNobodyWhoPasses(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var question = question(cases.need(), seed);
        var candidates = cases.candidates(DIRECTORY);

        var passing = candidates.stream()
                .filter(candidate -> hardRules()
                        .noneMatch(rule -> rule.rule(Moments.pairing(question.need(), candidate))
                                .refuses()))
                .count();

        var answer = matching.answer(question, candidates);
        assertThat(finalists(answer)).hasSize((int) Math.min(passing, 23)).doesNotHaveDuplicates();
        assertThat(answer instanceof Answer.Offered).isEqualTo(passing > 0);
    }

    @Property(tries = 150)
    void addsUpExactly(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var question = question(cases.need(), seed);

        for (var offer : finalists(matching.answer(question, cases.candidates(DIRECTORY)))) {
            var sum = 0L;
            for (Contribution contribution : offer.score().contributions()) {
                assertThat(contribution.standing()).isBetween(-25_000, 25_000);
                assertThat(contribution.known() || contribution.standing() == 0).isTrue();
                sum += contribution.amount();
            }
            assertThat(offer.score().total()).isEqualTo(sum);
            assertThat(offer.score().confidence()).isBetween(0, 1000);
        }
    }

    @Property(tries = 150)
    void keepsTheOrderOfScoresOutsideTheBand(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var finalists = finalists(matching.answer(question(cases.need(), seed), cases.candidates(DIRECTORY)));

        var band = finalists.stream()
                        .mapToLong(offer -> offer.score().total())
                        .max()
                        .orElse(0)
                - matching.model().band();
        var outside = finalists.stream()
                .map(offer -> offer.score().total())
                .filter(score -> score < band)
                .toList();
        assertThat(outside).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(finalists.stream().limit(finalists.size() - outside.size()))
                .allMatch(offer -> offer.score().total() >= band);
    }

    @Property(tries = 150)
    void leavesRedAndAmberToAClinician(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var need = cases.need();
        var held = new Need(
                need.clientId(),
                new SafetyLevel.Held(),
                need.participants(),
                need.ageGroup(),
                need.location(),
                need.languages(),
                need.concerns(),
                need.goals(),
                need.conditions(),
                need.wishes());

        var answer = matching.answer(question(held, seed), cases.candidates(DIRECTORY));

        assertThat(answer).isInstanceOfSatisfying(Answer.Nobody.class, nobody -> assertThat(nobody.relaxations())
                .isEmpty());
    }

    /** A relaxation that a client takes opens whom it promised to open, and none whom a duty refuses. */
    @Property(tries = 300)
    void keepsWhatARelaxationPromises(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var need = cases.need();
        var candidates = cases.candidates(8);

        if (matching.answer(question(need, seed), candidates) instanceof Answer.Nobody(var relaxations, var _)) {
            for (var relaxation : relaxations) {
                var first = relaxation.first();
                var waits = relaxation.change() instanceof Change.WaitingForAPlace;
                // The day of the session, and with it the licence, follows from the times that the client then has.
                var relaxed = waits ? need : taking(relaxation.change(), need);
                assertThat(Duties.all(30)).noneMatch(duty -> duty.rule(Moments.pairing(relaxed, first))
                        .refuses());
                if (!waits) {
                    assertThat(opened(relaxation, need, candidates, seed))
                            .hasSizeGreaterThanOrEqualTo(relaxation.opens())
                            .contains(first);
                }
            }
        }
    }

    private List<Candidate> opened(Relaxation relaxation, Need need, List<Candidate> candidates, long seed) {
        var question = question(taking(relaxation.change(), need), seed);
        return candidates.stream()
                .filter(candidate -> matching.judge(question, candidate) instanceof Judgement.Fits)
                .toList();
    }

    private static Need taking(Change change, Need need) {
        Conditions conditions = need.conditions();
        return switch (change) {
            case Change.AnyTime() -> need.under(conditions.atAnyTime());
            case Change.AlsoBy(var format) -> need.under(conditions.alsoBy(format));
            case Change.Within(var kilometres) -> need.under(conditions.within(kilometres));
            case Change.SlidingPlaceUpTo(var price) -> need.under(conditions.upTo(price));
            case Change.UpTo(var price) -> need.under(conditions.upTo(price));
            case Change.AsAWish(var name) -> need.wishing(wish(name).softened(need.wishes()));
            case Change.WithoutThePlan() -> need.under(conditions.withoutThePlan());
            case Change.WaitingForAPlace() -> need;
        };
    }

    private static WishRule wish(String name) {
        return WishRules.all().stream()
                .filter(wish -> wish.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<HardRule> hardRules() {
        return Stream.concat(Duties.all(30).stream(), Terms.all().stream());
    }

    private static List<Offer> finalists(Answer answer) {
        return answer instanceof Answer.Offered offered ? offered.finalists() : List.of();
    }

    private static Question question(Need need, long seed) {
        return new Question("shortlist-" + seed, need, Moments.now(), 3);
    }
}
