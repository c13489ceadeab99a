package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTests {

    /** As another programme draws them that was written from the two methods alone. */
    @ParameterizedTest
    @CsvSource({
        "42, 0.49295065581737485, -0.6940056672160174, -1.2810773478777024, -0.901557193497174, -0.6018779810957331",
        "-1, -1.4273327179379607, -0.37533409562648196, 0.5489303293527856, 0.866962745186861, -1.0622441651289258",
        "7, -0.04174152338145233, -0.18308020910924752, 0.8764814690994567, 0.18137224678834885, -0.3059911682027957",
    })
    void drawsWhatTheMethodsDraw(long seed, double first, double second, double third, double fourth, double fifth) {
        var draws = new Draws(seed);

        assertThat(new double[] {draws.next(), draws.next(), draws.next(), draws.next(), draws.next()})
                .containsExactly(new double[] {first, second, third, fourth, fifth}, within(1e-14));
    }

    @Test
    void drawsAroundZeroWithADeviationOfOne() {
        var draws = new Draws(20_261_123);
        double sum = 0;
        double squares = 0;
        int many = 100_000;
        for (int number = 0; number < many; number++) {
            double drawn = draws.next();
            sum += drawn;
            squares += drawn * drawn;
        }

        // three standard errors
        assertThat(sum / many).isCloseTo(0, within(0.0095));
        assertThat(squares / many).isCloseTo(1, within(0.0135));
    }
}
