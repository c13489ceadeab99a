package io.attune.matching.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.order.Exposure;
import io.attune.platform.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExposureCountsTests {

    private static final Instant TODAY = Instant.parse("2026-11-23T15:10:00Z");
    private static final List<String> THREE = List.of("ann", "ben", "cem");

    private final MutableClock clock = MutableClock.at(TODAY);
    private final ExposureCounts counts = new ExposureCounts(clock);

    @Test
    void givesEachWhoPassedTheirShareOfTheOffers() {
        counts.count(matched("i1", 1, TODAY, List.of("ann"), THREE));
        counts.count(matched("i2", 1, TODAY, List.of("ann", "ben"), List.of("ann", "ben")));

        assertThat(counts.over(30))
                .containsEntry("ann", new Tally(2, 1_333, 2))
                .containsEntry("ben", new Tally(2, 1_333, 1))
                .containsEntry("cem", new Tally(1, 333, 0));
        assertThat(counts.of("cem")).isEqualTo(new Exposure(333, 0));
    }

    @Test
    void knowsNothingOfANewcomer() {
        assertThat(counts.of("dan")).isEqualTo(Exposure.NONE);
    }

    @Test
    void countsOnceWhatComesTwiceAndNothingThatComesLate() {
        counts.count(matched("i1", 2, TODAY, List.of("ann"), THREE));
        counts.count(matched("i1", 2, TODAY, List.of("ann"), THREE));
        counts.count(matched("i1", 1, TODAY, List.of("ann"), THREE));

        assertThat(counts.over(30)).containsEntry("ann", new Tally(1, 333, 1));
    }

    @Test
    void countsAgainWhenTheIntakeWasMatchedAgain() {
        counts.count(matched("i1", 1, TODAY, List.of("ann"), THREE));
        counts.count(matched("i1", 2, TODAY, List.of("ben"), THREE));

        assertThat(counts.over(30))
                .containsEntry("ann", new Tally(2, 666, 1))
                .containsEntry("ben", new Tally(2, 666, 1));
    }

    @Test
    void looksBackThirtyDaysTodayIncluded() {
        counts.count(matched("i1", 1, TODAY, List.of("ann"), THREE));

        clock.set(Instant.parse("2026-12-22T23:59:59Z"));
        assertThat(counts.of("ann")).isEqualTo(new Exposure(333, 1));

        clock.set(Instant.parse("2026-12-23T00:00:00Z"));
        assertThat(counts.of("ann")).isEqualTo(Exposure.NONE);
        assertThat(counts.over(31)).containsEntry("ann", new Tally(1, 333, 1));
    }

    @Test
    void forgetsAfterNinetyDaysAndCountsNothingOlder() {
        counts.count(matched("i1", 1, TODAY, List.of("ann"), THREE));

        clock.advance(Duration.ofDays(90));
        counts.count(matched("i1", 2, TODAY, List.of("ann"), THREE));
        counts.count(matched("i2", 1, TODAY.plus(Duration.ofDays(1)), List.of("ben"), THREE));
        clock.set(TODAY);

        assertThat(counts.over(90)).isEmpty();
    }

    @Test
    void countsNobodyWhereThoseWhoPassedAreNotNamed() {
        counts.count(new MatchedShortlist("i1", 1, TODAY, List.of("ann"), 501, List.of()));

        assertThat(counts.over(30)).isEmpty();
        assertThat(counts.notNamed(30)).isEqualTo(1);
        assertThat(counts.of("ann")).isEqualTo(Exposure.NONE);
    }

    @Test
    void expectsAsManyOffersAsWereMade() {
        IntStream.range(0, 100)
                .forEach(number -> counts.count(matched("i" + number, 1, TODAY, List.of("ann", "cem"), THREE)));

        var tallies = counts.over(30).values();
        assertThat(tallies.stream().mapToLong(Tally::expected).sum()).isEqualTo(3 * 100 * 667);
        assertThat(tallies.stream().mapToInt(Tally::actual).sum()).isEqualTo(200);
    }

    private static MatchedShortlist matched(
            String intake, long version, Instant at, List<String> offered, List<String> passed) {
        return new MatchedShortlist(intake, version, at, offered, passed.size(), passed);
    }
}
