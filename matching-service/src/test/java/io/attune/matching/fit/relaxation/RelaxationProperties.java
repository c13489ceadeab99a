package io.attune.matching.fit.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.duty.Duties;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.rule.HardRule;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.wish.WishRule;
import io.attune.matching.fit.wish.WishRules;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds of the relaxations for every need and every directory. */
class RelaxationProperties {

    private static final List<String> ORDER = List.of("times", "format", "fee", "must", "coverage", "accepting");
    private static final Set<String> NEVER_RELAXED =
            Set.of("licence", "language", "age-group", "participants", "safety", "scope", "apart");
    private static int seen;

    private final Matching matching = new Matching(ShippedModel.read());

    @BeforeContainer
    static void countFromNothing() {
        seen = 0;
    }

    @AfterContainer
    static void hasSeenEnough() {
        assertThat(seen).isGreaterThan(50);
    }

    @Property(tries = 1_000)
    void standInOneOrderAndOnlyWhereNobodyPasses(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var need = cases.need();
        var candidates = cases.candidates(8);

        var codes = relaxations(need, candidates).stream().map(Relaxation::code).toList();

        seen += codes.size();
        assertThat(codes).isSubsetOf(ORDER).doesNotContainAnyElementsOf(NEVER_RELAXED);
        assertThat(codes.stream().map(ORDER::indexOf).toList()).isSorted();
        assertThat(codes.isEmpty() || passing(need, candidates).isEmpty()).isTrue();
    }

    @Property(tries = 1_000)
    void openExactlyWhomTheySayAndNoneWhomADutyRefuses(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var need = cases.need();
        var candidates = cases.candidates(8);

        for (var relaxation : relaxations(need, candidates)) {
            var taken = taken(relaxation.change(), need, candidates);

            var opened = passing(taken.get1(), taken.get2());

            assertThat(opened).as(relaxation.toString()).hasSize(relaxation.opens());
            assertThat(relaxation.first()).isEqualTo(first(taken.get1(), taken.get2()));
            assertThat(opened).allSatisfy(candidate -> assertThat(Duties.all(30))
                    .noneMatch(duty ->
                            duty.rule(Moments.pairing(taken.get1(), candidate)).refuses()));
        }
    }

    @Property(tries = 1_000)
    void goNoFartherThanTheyMay(@ForAll long seed) {
        var cases = new RandomCases(seed);
        var need = cases.need();
        var candidates = cases.candidates(8);

        for (var relaxation : relaxations(need, candidates)) {
            switch (relaxation.change()) {
                case Change.SlidingPlaceUpTo(var price) -> {
                    assertThat(price.isWithin(aQuarterAbove(need))).isTrue();
                    assertThat(passing(need.under(need.conditions().upTo(price)), candidates))
                            .allMatch(it -> it.fees()
                                    .freeSlidingPlace("CAD")
                                    .orElseThrow()
                                    .isWithin(price));
                }
                case Change.UpTo(var price) ->
                    assertThat(price.isWithin(aQuarterAbove(need))).isTrue();
                case Change.Within(var kilometres) ->
                    assertThat(kilometres).isGreaterThan(need.conditions().maxDistanceKm());
                case Change.AlsoBy(var format) ->
                    assertThat(need.conditions().formats()).doesNotContain(format);
                default -> assertThat(relaxation.code()).isIn("times", "must", "coverage", "accepting");
            }
        }
    }

    @Property(tries = 1)
    void leaveNoDutyARung() {
        assertThat(Duties.all(30).stream().map(HardRule::code)).containsExactlyInAnyOrderElementsOf(NEVER_RELAXED);
    }

    private static Money aQuarterAbove(Need need) {
        return Objects.requireNonNull(need.conditions().budget()).raisedBy(25);
    }

    /** The need and the directory as they are once the client has taken a relaxation, and nothing else. */
    private static Tuple.Tuple2<Need, List<Candidate>> taken(Change change, Need need, List<Candidate> candidates) {
        var conditions = need.conditions();
        var relaxed =
                switch (change) {
                    case Change.AnyTime() -> need.under(conditions.atAnyTime());
                    case Change.AlsoBy(var format) -> need.under(conditions.alsoBy(format));
                    case Change.Within(var kilometres) -> need.under(conditions.within(kilometres));
                    case Change.SlidingPlaceUpTo(var price) -> need.under(conditions.upTo(price));
                    case Change.UpTo(var price) -> need.under(conditions.upTo(price));
                    case Change.AsAWish(var name) -> need.wishing(wish(name).softened(need.wishes()));
                    case Change.WithoutThePlan() -> need.under(conditions.withoutThePlan());
                    case Change.WaitingForAPlace() -> need;
                };
        return Tuple.of(
                relaxed,
                change instanceof Change.WaitingForAPlace
                        ? candidates.stream()
                                .map(it -> it.standing().isFull() ? it.asIfAPlaceWereFree() : it)
                                .toList()
                        : candidates);
    }

    private static WishRule wish(String name) {
        return WishRules.all().stream()
                .filter(wish -> wish.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Relaxation> relaxations(Need need, List<Candidate> candidates) {
        return matching.answer(question(need), candidates) instanceof Answer.Nobody(var relaxations, var _)
                ? relaxations
                : List.of();
    }

    private List<Candidate> passing(Need need, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> matching.judge(question(need), candidate) instanceof Judgement.Fits)
                .toList();
    }

    /** The usual order is what stands when chance does not play, as for a YELLOW intake. */
    private Candidate first(Need need, List<Candidate> candidates) {
        var withoutChance = need.safety() instanceof SafetyLevel.Green ? judged(need, new SafetyLevel.Yellow()) : need;
        var answer = (Answer.Offered) matching.answer(question(withoutChance), candidates);
        return answer.offers().stream().map(Offer::candidate).findFirst().orElseThrow();
    }

    private static Need judged(Need need, SafetyLevel level) {
        return new Need(
                need.clientId(),
                level,
                need.participants(),
                need.ageGroup(),
                need.location(),
                need.languages(),
                need.concerns(),
                need.goals(),
                need.conditions(),
                need.wishes());
    }

    private static Question question(Need need) {
        return new Question("shortlist-1", need, Moments.now(), 3);
    }
}
