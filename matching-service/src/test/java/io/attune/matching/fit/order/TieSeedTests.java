package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TieSeedTests {

    /** Whoever computes it elsewhere has to come to these. */
    @Test
    void isTheSameEverywhereAndForEver() {
        assertThat(TieSeed.ofId("t1")).isEqualTo(0x628b49d96dcde97aL);
        assertThat(TieSeed.on(0, 1)).isEqualTo(0x5692161d100b05e5L);
        assertThat(TieSeed.on(1, 0)).isEqualTo(0xe220a8397b1dcdafL);
    }

    @Test
    void putsEachFirstOfThreeOnAboutAThirdOfTheDays() {
        var firsts = new int[3];
        var seeds = IntStream.range(0, 3)
                .mapToLong(number -> TieSeed.ofId("t" + number))
                .toArray();

        for (long day = 0; day < 3_000; day++) {
            firsts[first(day, seeds)]++;
        }

        assertThat(IntStream.of(firsts)).allMatch(days -> days > 900 && days < 1_100);
    }

    private static int first(long day, long[] seeds) {
        long lowest =
                LongStream.of(seeds).map(seed -> TieSeed.on(day, seed)).min().orElseThrow();
        return IntStream.range(0, seeds.length)
                .filter(place -> TieSeed.on(day, seeds[place]) == lowest)
                .findFirst()
                .orElseThrow();
    }
}
