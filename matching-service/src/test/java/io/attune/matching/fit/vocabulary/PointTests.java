package io.attune.matching.fit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTests {

    private static final double A_METRE = 0.001;

    /** Published distances; the sphere misses each of the longer ones by kilometres. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Flinders Peak to Buninyong,       -37.9510334167, 144.4248678889, -37.6528211389, 143.9264955278, 54.972271",
        "Wellington to Salamanca,          -41.32, 174.81, 40.96, -5.5, 19959.679267",
        "nearly opposite (Karney 2013),    -30, 0, 29.9, 179.8, 19989.832828",
        "10 000 km from 40 N (Karney 2013), 40, 0, 41.79331020506, 137.84490004377, 10000",
        "a degree of the equator,          0, 0, 0, 1, 111.319491",
        "a degree of a meridian,           0, 0, 1, 0, 110.574389",
        "pole to pole,                     90, 0, -90, 0, 20003.931459",
        "opposite on the equator,          0, 0, 0, 180, 20003.931459",
        "over the date line,               0, 179.5, 0, -179.5, 111.319491",
    })
    void measuresAsPublished(String way, double south, double west, double north, double east, double kilometres) {
        var one = new Point(south, west);
        var other = new Point(north, east);

        assertThat(one.kilometresTo(other)).isCloseTo(kilometres, within(A_METRE));
        assertThat(other.kilometresTo(one)).isCloseTo(kilometres, within(A_METRE));
        assertThat(kilometres).isBetween(one.kilometresAtLeast(other), one.kilometresAtMost(other));
    }

    @Test
    void isNowhereButAtItself() {
        var toronto = new Point(43.65, -79.38);

        assertThat(toronto.kilometresTo(new Point(43.65, -79.38))).isZero();
        assertThat(toronto.kilometresAtLeast(toronto)).isZero();
        assertThat(toronto.kilometresAtMost(toronto)).isZero();
    }

    @Test
    void boundsADistanceByAPerCentOfTheSphere() {
        var toronto = new Point(43.65, -79.38);
        var hamilton = new Point(43.2557, -79.8711);

        var sphere = 59.108;

        assertThat(toronto.kilometresAtLeast(hamilton)).isCloseTo(sphere * 0.99, within(0.01));
        assertThat(toronto.kilometresAtMost(hamilton)).isCloseTo(sphere * 1.01, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    void liesOnTheEarth(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void mayLieOnItsEdges(double latitude, double longitude) {
        assertThat(new Point(latitude, longitude).latitude()).isEqualTo(latitude);
    }
}
