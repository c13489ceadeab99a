package io.attune.matching.fit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PointProperties {

    /** From a hand's breadth to the other side of the earth. */
    @Property(tries = 20_000)
    void liesBetweenTheBounds(@ForAll long seed) {
        var random = new Random(seed);
        var here = anywhere(random);
        var there =
                random.nextBoolean() ? anywhere(random) : near(here, Math.pow(10, -6 * random.nextDouble()), random);

        var kilometres = here.kilometresTo(there);

        assertThat(kilometres).isBetween(here.kilometresAtLeast(there), here.kilometresAtMost(there));
        assertThat(there.kilometresAtLeast(here)).isLessThanOrEqualTo(kilometres);
        assertThat(there.kilometresAtMost(here)).isGreaterThanOrEqualTo(kilometres);
    }

    /** Where the sphere is least to be trusted: almost opposite. */
    @Property(tries = 20_000)
    void liesBetweenTheBoundsOnTheOtherSideToo(@ForAll long seed) {
        var random = new Random(seed);
        var here = anywhere(random);
        var opposite =
                new Point(-here.latitude(), here.longitude() > 0 ? here.longitude() - 180 : here.longitude() + 180);
        var there = near(opposite, 2 * random.nextDouble(), random);

        assertThat(here.kilometresTo(there)).isBetween(here.kilometresAtLeast(there), here.kilometresAtMost(there));
    }

    private static Point anywhere(Random random) {
        return new Point(180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180);
    }

    private static Point near(Point point, double degrees, Random random) {
        return new Point(
                Math.clamp(point.latitude() + degrees * random.nextGaussian(), -90, 90),
                Math.clamp(point.longitude() + degrees * random.nextGaussian(), -180, 180));
    }
}
