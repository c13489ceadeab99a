package io.attune.matching.intake;

import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.need.Conditions;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.need.WeeklyWindow;
import io.attune.matching.fit.need.Whereabouts;
import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.matching.fit.vocabulary.Style;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a coded need as the rules ask for it; a code or value that means nothing to them is refused here. */
final class NeedReading {

    private NeedReading() {}

    /** @throws IllegalArgumentException naming no value, when the rules could not read it */
    static void check(String clientId, Clearance clearance, CodedNeed coded) {
        try {
            of(clientId, clearance, coded);
        } catch (DateTimeException | IllegalArgumentException | NullPointerException meaningless) {
            throw new IllegalArgumentException("The need holds a value that means nothing to the rules.", meaningless);
        }
    }

    static Need of(String clientId, Clearance clearance, CodedNeed coded) {
        return new Need(
                clientId,
                safety(clearance),
                Participants.of(coded.participants()),
                AgeGroup.of(coded.ageGroup()),
                whereabouts(coded.location()),
                coded.languages(),
                each(coded.concerns(), it -> new Concern(it.code(), it.severity())),
                Set.copyOf(coded.goals()),
                conditions(coded),
                wishes(coded.preferences()));
    }

    private static Conditions conditions(CodedNeed coded) {
        return new Conditions(
                each(coded.formats(), Format::of),
                coded.maxDistanceKm(),
                each(coded.times(), NeedReading::window),
                read(coded.startBy(), LocalDate::parse),
                read(coded.budget(), it -> Money.of(it.amount(), it.currency())),
                coded.coverage() == null
                        ? Set.of()
                        : Set.copyOf(coded.coverage().credentials()));
    }

    private static SafetyLevel safety(Clearance clearance) {
        var competences = clearance.competences();
        if (competences != null) {
            return new SafetyLevel.Released(Set.copyOf(competences));
        }
        return switch (clearance.level()) {
            case GREEN -> new SafetyLevel.Green();
            case YELLOW -> new SafetyLevel.Yellow();
            case AMBER, RED -> new SafetyLevel.Held();
        };
    }

    private static Whereabouts whereabouts(CodedNeed.Location it) {
        var point = it.latitude() == null || it.longitude() == null ? null : new Point(it.latitude(), it.longitude());
        return new Whereabouts(it.jurisdiction(), it.timeZone(), point);
    }

    private static WeeklyWindow window(CodedNeed.TimeWindow it) {
        return new WeeklyWindow(DayOfWeek.valueOf(it.day()), LocalTime.parse(it.from()), LocalTime.parse(it.to()));
    }

    private static Wishes wishes(CodedNeed.Preferences it) {
        return new Wishes(
                read(it.gender(), wish -> new Wish<>(wish.value(), wish.must(), wish.strength())),
                read(it.approaches(), NeedReading::anyOf),
                read(it.identities(), NeedReading::anyOf),
                read(it.style(), wish -> new Wish<>(style(wish.value()), wish.must(), wish.strength())),
                Set.copyOf(it.avoid()));
    }

    private static Wish<Set<String>> anyOf(CodedNeed.Wishes it) {
        return new Wish<>(Set.copyOf(it.values()), it.must(), it.strength());
    }

    private static Style style(CodedNeed.Style it) {
        return Style.of(it.directive(), it.emotional(), it.past(), it.challenging());
    }

    private static <T, U> List<U> each(List<T> given, Function<T, U> reading) {
        return given.stream().map(reading).toList();
    }

    private static <T, U> @Nullable U read(@Nullable T given, Function<T, U> reading) {
        return given == null ? null : reading.apply(given);
    }
}
