package io.attune.matching.fit.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.vocabulary.Format;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTests {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, true", "4, false"})
    void weighsConcernsAndWishesFromOneToThree(int number, boolean possible) {
        assertPossible(possible, () -> new Concern("grief", number));
        assertPossible(possible, () -> new Wish<>("woman", false, number));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void callsOnlyTheLastSeverityTheGravest(int severity, boolean gravest) {
        assertThat(new Concern("grief", severity).isGravest()).isEqualTo(gravest);
    }

    @Test
    void softensAWishAndKeepsItsStrength() {
        assertThat(Wish.softened(new Wish<>("woman", true, 2))).isEqualTo(new Wish<>("woman", false, 2));
        assertThat(Wish.softened(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 08:59, false",
        "09:00, 09:00, false",
        "09:00, 09:01, true",
        "09:00, 00:00, true",
        "00:00, 00:00, true"
    })
    void opensAWindowBeforeItCloses(LocalTime from, LocalTime to, boolean possible) {
        assertPossible(possible, () -> new WeeklyWindow(DayOfWeek.MONDAY, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T09:50, true",
        "2026-11-23T08:59, 2026-11-23T09:49, false",
        "2026-11-23T16:10, 2026-11-23T17:00, true",
        "2026-11-23T16:11, 2026-11-23T17:01, false",
        "2026-11-24T09:00, 2026-11-24T09:50, false",
        "2026-11-23T16:10, 2026-11-24T16:10, false",
    })
    void holdsWhatLiesInsideAWindow(LocalDateTime start, LocalDateTime end, boolean inside) {
        var window = new WeeklyWindow(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));

        assertThat(window.holds(start, end)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T00:00, true", "2026-11-24T00:01, false"})
    void closesAtTheEndOfTheDayWhereItSaysMidnight(LocalDateTime end, boolean inside) {
        var window = new WeeklyWindow(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.MIDNIGHT);

        assertThat(window.holds(LocalDateTime.parse("2026-11-23T23:10"), end)).isEqualTo(inside);
    }

    @Test
    void namesAWayOfMeetingAndEachOnce() {
        assertPossible(false, () -> meeting(List.of(), null));
        assertThat(meeting(List.of(Format.PHONE, Format.VIDEO, Format.PHONE), null)
                        .formats())
                .containsExactly(Format.PHONE, Format.VIDEO);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 400})
    void travelsAnyDistanceButNoNegativeOne(int kilometres) {
        assertPossible(true, () -> meeting(List.of(Format.IN_PERSON), kilometres));
        assertPossible(false, () -> meeting(List.of(Format.IN_PERSON), -1 - kilometres));
    }

    @Test
    void namesALanguageAndAConcern() {
        assertPossible(false, () -> ANeed.that().speaks().build());
        assertPossible(false, () -> ANeed.that().hasConcerns().build());
    }

    private static Conditions meeting(List<Format> formats, @Nullable Integer kilometres) {
        return new Conditions(formats, kilometres, List.of(), null, null, Set.of());
    }

    private static void assertPossible(boolean possible, ThrowingCallable making) {
        if (possible) {
            assertThatCode(making).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
