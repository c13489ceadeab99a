package io.attune.booking.busy.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** A rule that has an event return, expanded on floating local times. */
final class Recurrence {

    private static final Set<Freq> FOR_PEOPLE = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private final RecurrenceRule rule;
    private final Moment start;

    private Recurrence(RecurrenceRule rule, Moment start) {
        this.rule = rule;
        this.start = start;
    }

    static Recurrence of(String text, Moment start) {
        var rule = parsed(text.strip());
        if (!FOR_PEOPLE.contains(rule.getFreq()) || returnsWithinADay(rule) || rule.hasPart(Part.RSCALE)) {
            throw new AgainstTheRule(FileRule.RECURRENCE_NOT_SUPPORTED);
        }
        if (rule.getUntil() != null) {
            rule.setUntil(until(rule.getUntil(), start));
        }
        return new Recurrence(rule, start);
    }

    /** One step of a yearly rule with all three is thirty million occurrences, and all at once. */
    private static boolean returnsWithinADay(RecurrenceRule rule) {
        return Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND).anyMatch(rule::hasPart);
    }

    private static RecurrenceRule parsed(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_LAX);
        } catch (InvalidRecurrenceRuleException unreadable) {
            throw new AgainstTheRule(FileRule.UNREADABLE);
        }
    }

    /** The last moment as the start says times: an instant on its wall clock, a date to its very end. */
    private static DateTime until(DateTime until, Moment start) {
        if (start.wholeDay()) {
            return new DateTime(until.getYear(), until.getMonth(), until.getDayOfMonth());
        }
        if (until.isAllDay()) {
            return new DateTime(until.getYear(), until.getMonth(), until.getDayOfMonth(), 23, 59, 59);
        }
        if (until.isFloating()) {
            return until;
        }
        var instant = Instant.ofEpochMilli(until.getTimestamp());
        return floating(LocalDateTime.ofInstant(instant, start.zone().getOffset(instant)), false);
    }

    /** The wall times of its occurrences from one to before another. */
    List<LocalDateTime> walls(LocalDateTime from, LocalDateTime to, Effort effort) {
        var walls = new ArrayList<LocalDateTime>();
        var occurrences = rule.iterator(floating(start.wall(), start.wholeDay()));
        if (rule.getCount() == null && start.wall().isBefore(from)) {
            occurrences.fastForward(floating(from, start.wholeDay()));
        }
        while (occurrences.hasNext()) {
            effort.step();
            var wall = wall(occurrences.nextDateTime());
            if (!wall.isBefore(to)) {
                break;
            }
            if (!wall.isBefore(from)) {
                walls.add(wall);
            }
        }
        return walls;
    }

    private static LocalDateTime wall(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }

    private static DateTime floating(LocalDateTime wall, boolean wholeDay) {
        return wholeDay
                ? new DateTime(wall.getYear(), wall.getMonthValue() - 1, wall.getDayOfMonth())
                : new DateTime(
                        wall.getYear(),
                        wall.getMonthValue() - 1,
                        wall.getDayOfMonth(),
                        wall.getHour(),
                        wall.getMinute(),
                        wall.getSecond());
    }
}
