package io.attune.booking.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;

/** Expands a weekly rule on floating local dates: which instants a date has is not its matter. */
final class Recurrence {

    private Recurrence() {}

    static List<LocalDate> dates(WeeklyHours hours, LocalDate from, LocalDate before) {
        var dates = new ArrayList<LocalDate>();
        var first = first(hours, from);
        var occurrences = rule(hours).iterator(floating(first));
        if (first.isBefore(from)) {
            occurrences.fastForward(floating(from));
        }
        while (occurrences.hasNext()) {
            var next = occurrences.nextDateTime();
            var date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
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

    private static DateTime floating(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }
}
