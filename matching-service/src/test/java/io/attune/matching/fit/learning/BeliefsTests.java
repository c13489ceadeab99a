package io.attune.matching.fit.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.attune.matching.fit.candidate.Learned.Posterior;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeliefsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Offset<Double> FLOAT = within(1e-6);

    @Test
    void believesNothingWhereNobodyAnswered() {
        assertThat(learned(List.of()).about("maya")).isEmpty();
        assertThat(learned(List.of()).about("maya", "grief")).isEmpty();
    }

    @Test
    void believesNothingWhereNoTwoClientsDiffer() {
        assertThat(learned(List.of(
                                said("maya", "a", 0.1),
                                said("maya", "b", 0.1),
                                said("maya", "d", 0.1),
                                said("ines", "c", 0.1)))
                        .about("maya"))
                .isEmpty();
    }

    @Test
    void believesSomethingAsSoonAsTwoClientsOfOneTherapistDiffer() {
        assertThat(learned(List.of(said("maya", "a", 7), said("maya", "b", 8))).practice())
                .isPresent();
    }

    @Test
    void believesSomethingAsSoonAsTwoTherapistsDiffer() {
        assertThat(learned(List.of(said("maya", "a", 7), said("ines", "b", 8))).practice())
                .isPresent();
    }

    @Test
    void holdsANewcomerForWhatTheWholePracticeIs() {
        var beliefs = learned(List.of(said("maya", "a", 7), said("maya", "b", 9)));

        var newcomer = beliefs.about("ines").orElseThrow();
        var inASegment = beliefs.about("ines", "grief").orElseThrow();

        assertThat(newcomer.mean()).isZero();
        assertThat(newcomer.deviation()).isCloseTo(Math.sqrt(0.05), FLOAT);
        assertThat(inASegment.mean()).isZero();
        assertThat(inASegment.deviation()).isCloseTo(Math.sqrt(0.075), FLOAT);
    }

    /** Two clients around one mean: a deviation of √2 between them, shrunk by 2 ÷ 21. */
    @Test
    void answersInDeviationsBetweenClients() {
        var beliefs = learned(List.of(said("maya", "a", 5), said("ines", "b", 3)));
        double deviation = beliefs.practice().orElseThrow().deviation();

        assertThat(beliefs.practice().orElseThrow().mean()).isCloseTo(4, FLOAT);
        assertThat(deviation).isCloseTo(Math.sqrt(2), FLOAT);
        assertThat(beliefs.about("maya").orElseThrow().mean()).isCloseTo(0.05 / Math.sqrt(2), FLOAT);
        assertThat(beliefs.about("ines").orElseThrow().mean()).isCloseTo(-0.05 / Math.sqrt(2), FLOAT);
    }

    @Test
    void countsAClientOnceHoweverOftenTheyAnswered() {
        var once = List.of(said("maya", "a", 6), said("maya", "b", 3), said("ines", "c", 4));
        var often = new ArrayList<>(List.of(said("maya", "b", 3), said("ines", "c", 4)));
        often.addAll(List.of(said("maya", "a", 5), said("maya", "a", 6), said("maya", "a", 7)));

        assertThat(learned(often).about("maya")).isEqualTo(learned(once).about("maya"));
    }

    @Test
    void countsAClientOfTwoTherapistsForBoth() {
        var beliefs = learned(List.of(said("maya", "a", 6), said("ines", "a", 3)));

        assertThat(beliefs.about("maya").orElseThrow().mean()).isPositive();
        assertThat(beliefs.about("ines").orElseThrow().mean()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void learnsTheSameInWhicheverOrderTheAnswersCome(long seed) {
        var answers = practice();
        var expected = learned(answers).about("t3", "grief");

        Collections.shuffle(answers, new Random(seed));

        assertThat(learned(answers).about("t3", "grief")).isEqualTo(expected);
    }

    @Test
    void tellsSegmentsApart() {
        var answers = new ArrayList<Observation>();
        for (int client = 0; client < 10; client++) {
            answers.add(new Observation("maya", "g" + client, Set.of("grief"), 9 + client % 2, NOW));
            answers.add(new Observation("maya", "s" + client, Set.of("sleep"), 3 + client % 2, NOW));
        }
        var beliefs = learned(answers);

        var own = beliefs.about("maya").map(Posterior::mean).orElseThrow();
        assertThat(beliefs.about("maya", "grief").orElseThrow().mean()).isGreaterThan(own + 0.1);
        assertThat(beliefs.about("maya", "sleep").orElseThrow().mean()).isLessThan(own - 0.1);
        assertThat(beliefs.about("maya", "work").orElseThrow().mean()).isEqualTo(own);
    }

    @Test
    void countsAClientWithTwoConcernsInBothAndByTheLastAnswer() {
        var answers = new ArrayList<>(practice());
        for (int client = 0; client < 5; client++) {
            answers.add(new Observation("maya", "m" + client, Set.of("sleep"), 9, NOW.minusSeconds(60)));
            answers.add(new Observation("maya", "m" + client, Set.of("grief", "work"), 9, NOW));
        }
        var beliefs = learned(answers);

        var own = beliefs.about("maya").map(Posterior::mean).orElseThrow();
        assertThat(beliefs.about("maya", "grief")).isEqualTo(beliefs.about("maya", "work"));
        assertThat(beliefs.about("maya", "grief").orElseThrow().mean()).isGreaterThan(own);
        assertThat(beliefs.about("maya", "sleep").orElseThrow().mean()).isEqualTo(own);
    }

    @Test
    void isLessSureOfWhatWasAnsweredLongAgo() {
        var answers = practice();
        var soon = Beliefs.from(answers, Forgetting.SLOWLY, NOW).about("t3").orElseThrow();
        var later = Beliefs.from(answers, Forgetting.SLOWLY, NOW.plus(Duration.ofDays(730)))
                .about("t3")
                .orElseThrow();
        var unforgetting = Beliefs.from(answers, Forgetting.NOTHING, NOW.plus(Duration.ofDays(730)))
                .about("t3")
                .orElseThrow();

        assertThat(later.deviation()).isGreaterThan(soon.deviation());
        assertThat(unforgetting).isEqualTo(soon);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoAnswer(double value) {
        assertThatThrownBy(() -> said("maya", "a", value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Beliefs learned(List<Observation> answers) {
        return Beliefs.from(answers, Forgetting.NOTHING, NOW);
    }

    private static Observation said(String therapist, String client, double value) {
        return new Observation(therapist, client, Set.of(), value, NOW);
    }

    /** Nine therapists, uneven, three of whose clients in four come for grief. */
    private static List<Observation> practice() {
        var random = new Random(7);
        return new ArrayList<>(IntStream.range(0, 120)
                .mapToObj(client -> new Observation(
                        "t" + client % 9,
                        "c" + client,
                        Set.of(client % 4 == 0 ? "sleep" : "grief"),
                        random.nextGaussian(),
                        NOW))
                .toList());
    }
}
