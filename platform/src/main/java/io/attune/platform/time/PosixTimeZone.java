package io.attune.platform.time;

import static java.lang.Integer.parseInt;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule for the years to come at the end of a compiled zone file, such as {@code EST5EDT,M3.2.0,M11.1.0}: the POSIX
 * TZ string with the wider hours of RFC 9636 section 3.3.1.
 *
 * @param standard the offset outside daylight saving
 * @param yearly the two changes of every year, or none
 */
record PosixTimeZone(ZoneOffset standard, List<ZoneOffsetTransitionRule> yearly) {

    private static final String NAME = "(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
    private static final String HOURS = "([+-]?\\d{1,3}(?::\\d{2}){0,2})";
    private static final String DAY = "(J\\d{1,3}|M\\d{1,2}\\.[1-5]\\.[0-6])(?:/" + HOURS + ")?";
    private static final Pattern TEXT =
            Pattern.compile(NAME + HOURS + "(?:" + NAME + HOURS + "?," + DAY + "," + DAY + ")?");
    private static final int SECONDS_PER_HOUR = 3_600;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int A_COMMON_YEAR = 2001;

    static PosixTimeZone parse(String text) {
        var found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new UnreadableZones("its rule for later years is not understood: " + text);
        }
        var standard = west(found.group(1));
        if (found.group(3) == null) {
            return new PosixTimeZone(standard, List.of());
        }
        var summer = found.group(2) == null
                ? ZoneOffset.ofTotalSeconds(standard.getTotalSeconds() + SECONDS_PER_HOUR)
                : west(found.group(2));
        var start = rule(found.group(3), found.group(4), standard, standard, summer);
        var end = rule(found.group(5), found.group(6), standard, summer, standard);
        return new PosixTimeZone(standard, inOrderOfTheYear(start, end));
    }

    private static List<ZoneOffsetTransitionRule> inOrderOfTheYear(
            ZoneOffsetTransitionRule one, ZoneOffsetTransitionRule other) {
        return one.createTransition(A_COMMON_YEAR).compareTo(other.createTransition(A_COMMON_YEAR)) < 0
                ? List.of(one, other)
                : List.of(other, one);
    }

    /** POSIX counts hours west of Greenwich. */
    private static ZoneOffset west(String hours) {
        return ZoneOffset.ofTotalSeconds(-seconds(hours));
    }

    private static int seconds(String hours) {
        var parts = hours.replaceFirst("^[+-]", "").split(":", -1);
        var seconds = 0;
        for (int i = 0, unit = SECONDS_PER_HOUR; i < parts.length; i++, unit /= 60) {
            seconds += parseInt(parts[i]) * unit;
        }
        return hours.startsWith("-") ? -seconds : seconds;
    }

    private static ZoneOffsetTransitionRule rule(
            String day, @Nullable String time, ZoneOffset standard, ZoneOffset before, ZoneOffset after) {
        var seconds = seconds(time == null ? "2" : time);
        var date = YearlyDate.parse(day).plusDays(Math.floorDiv(seconds, SECONDS_PER_DAY));
        var wallTime = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS_PER_DAY));
        return ZoneOffsetTransitionRule.of(
                date.month, date.day, date.weekday, wallTime, false, TimeDefinition.WALL, standard, before, after);
    }

    /**
     * A date of every year.
     *
     * @param day with a weekday, the first one on or after this day, or if negative the last one on or before it,
     *     counted from the month's end
     */
    private record YearlyDate(
            Month month, int day, @Nullable DayOfWeek weekday) {

        static YearlyDate parse(String text) {
            if (text.startsWith("J")) {
                var date = MonthDay.from(Year.of(A_COMMON_YEAR).atDay(parseInt(text.substring(1))));
                return new YearlyDate(date.getMonth(), date.getDayOfMonth(), null);
            }
            var parts = text.substring(1).split("\\.", -1);
            var week = parseInt(parts[1]);
            var weekday = DayOfWeek.SATURDAY.plus(parseInt(parts[2]) + 1);
            return new YearlyDate(Month.of(parseInt(parts[0])), week == 5 ? -1 : 7 * (week - 1) + 1, weekday);
        }

        /** Hours beyond the day, as in {@code M3.4.4/50} or {@code M3.5.0/-1}, move the date. */
        YearlyDate plusDays(int days) {
            if (days == 0) {
                return this;
            }
            var moved = day < 0 && days > 0 ? lastWeekBegins() + days : day + days;
            if (weekday == null || Integer.signum(moved) != (days > 0 ? 1 : Integer.signum(day))) {
                throw new UnreadableZones("its rule for later years leaves its month");
            }
            return new YearlyDate(month, moved, weekday.plus(days));
        }

        private int lastWeekBegins() {
            if (month == Month.FEBRUARY) {
                throw new UnreadableZones("its rule for later years hangs on the leap year");
            }
            return month.maxLength() - 6;
        }
    }
}
