package io.attune.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.store.ShippedModel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CensusTests {

    private final Matching matching = new Matching(ShippedModel.read());

    @Test
    void namesThosePassingInTheOrderOfTheirIds() {
        var candidates = Stream.of("c", "a", "b")
                .map(id -> ACandidate.who().isCalled(id).build())
                .toList();

        assertThat(matching.census(question(1), candidates)).isEqualTo(new Census(3, List.of("a", "b", "c"), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void namesUpToFiveHundred(int more) {
        var candidates = IntStream.range(0, Census.NAMED + more)
                .mapToObj(number -> ACandidate.who().isCalled("t" + number).build())
                .toList();

        var census = matching.census(question(1), candidates);

        assertThat(census.passing()).isEqualTo(Census.NAMED + more);
        assertThat(census.passed()).hasSize(more == 0 ? Census.NAMED : 0);
    }

    @Test
    void addsUp() {
        var one = new Census(2, List.of("b", "d"), Map.of("fee", 3, "times", 1));
        var other = new Census(2, List.of("a", "c"), Map.of("fee", 2, "scope", 5));

        assertThat(one.and(other))
                .isEqualTo(new Census(4, List.of("a", "b", "c", "d"), Map.of("fee", 5, "times", 1, "scope", 5)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void namesUpToFiveHundredOfBoth(int more) {
        var ids = IntStream.range(0, Census.NAMED - 1)
                .mapToObj(number -> "t" + number)
                .toList();
        var both = new Census(ids.size(), ids, Map.of())
                .and(new Census(1 + more, List.of("a", "b").subList(0, 1 + more), Map.of()));

        assertThat(both.passing()).isEqualTo(Census.NAMED + more);
        assertThat(both.passed()).hasSize(more == 0 ? Census.NAMED : 0);
    }

    private static Question question(int offers) {
        return new Question("shortlist-1", ANeed.that().build(), Moments.now(), offers);
    }
}
