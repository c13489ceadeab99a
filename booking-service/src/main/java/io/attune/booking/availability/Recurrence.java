package io.attune.booking.availability;

import io.attune.booking.availability.WeeklyRule.OutsideSubset;
import io.attune.booking.availability.WeeklyRule.Unreadable;
import io.attune.booking.availability.WeeklyRule.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;

/** Reads a weekly rule and expands it on floating local dates: which instants a date has is not its matter. */
final class Recurrence {

    private Recurrence() {}

    /** Nothing is expanded while reading, however much a rule asks for. */
    static WeeklyRule read(String text) {
        try {
            var rule = new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
            return outside(rule)
                    .<WeeklyRule>map(part -> new OutsideSubset(part.name()))
                    .orElseGet(() -> weekly(rule));
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException unreadable) {
            return new Unreadable();
        }
    }

    private static Optional<Part> outside(RecurrenceRule rule) {
        return Stream.of(Part.values()).filter(part -> !isWeekly(part, rule)).findFirst();
    }

    private static boolean isWeekly(Part part, RecurrenceRule rule) {
        return switch (part) {
            case FREQ -> rule.getFreq() == Freq.WEEKLY;
            case INTERVAL -> rule.getInterval() <= WeeklyRule.MOST_WEEKS;
            case BYDAY ->
                rule.hasPart(Part.BYDAY) && rule.getByDayPart().stream().allMatch(day -> day.pos == 0);
            case UNTIL -> rule.getUntil() == null || rule.getUntil().isAllDay();
            case WKST -> rule.getWeekStart() == Weekday.MO;
            default -> !rule.hasPart(part);
        };
    }

    private static Weekly weekly(RecurrenceRule rule) {
        var days = rule.getByDayPart().stream()
                .map(day -> DayOfWeek.of(1 + Math.floorMod(day.weekday.ordinal() - 1, 7)))
                .distinct()
                .toList();
        return new Weekly(days, rule.getInterval(), rule.getUntil() == null ? null : date(rule.getUntil()));
    }

    static List<LocalDate> dates(WeeklyHours hours, LocalDate from, LocalDate before) {
        var dates = new ArrayList<LocalDate>();
        var first = first(hours, from);
        var occurrences = rule(hours).iterator(floating(first));
        if (first.isBefore(from)) {
            occurrences.fastForward(floating(from));
        }
        while (occurrences.hasNext()) {
            var date = date(occurrences.nextDateTime());
            if (!date.isBefore(before)) {
                break;
            }
            if (!hours.exceptions().contains(date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** RFC 5545 counts DTSTART as an occurrence even off the rule, so it is always put on the rule's own day. */
    private static LocalDate first(WeeklyHours hours, LocalDate from) {
        var startsOn = hours.startsOn();
        if (startsOn == null) {
            return from.with(TemporalAdjusters.nextOrSame(hours.day()));
        }
        var sameWeek = startsOn.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(hours.day()));
        return sameWeek.isBefore(startsOn) ? sameWeek.plusWeeks(hours.interval()) : sameWeek;
    }

    private static RecurrenceRule rule(WeeklyHours hours) {
        var rule = new RecurrenceRule(Freq.WEEKLY);
        rule.setInterval(hours.interval());
        rule.setByDayPart(List.of(new WeekdayNum(0, weekday(hours.day()))));
        if (hours.until() != null) {
            rule.setUntil(floating(hours.until()));
        }
        return rule;
    }

    private static Weekday weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> Weekday.MO;
            case TUESDAY -> Weekday.TU;
            case WEDNESDAY -> Weekday.WE;
            case THURSDAY -> Weekday.TH;
            case FRIDAY -> Weekday.FR;
            case SATURDAY -> Weekday.SA;
            case SUNDAY -> Weekday.SU;
        };
    }

    private static LocalDate date(DateTime floating) {
        return LocalDate.of(floating.getYear(), floating.getMonth() + 1, floating.getDayOfMonth());
    }

    private static DateTime floating(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }
}
