package io.attune.booking.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A zone as a VTIMEZONE. Each change of the clocks in the time that is told of is listed by itself, so that no rule has
 * to be guessed from it and a zone that has given up changing is told as it is.
 *
 * @param id its IANA id
 * @param from before the first time that is told of
 * @param to after the last
 */
record ZoneDescription(String id, ZoneRules rules, Instant from, Instant to) {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");

    /** From the beginning of the year before to the end of the year after, so that it is another only once a year. */
    static ZoneDescription around(Instant now, String id, ZoneRules rules) {
        var year = LocalDateTime.ofInstant(now, ZoneOffset.UTC).getYear();
        return new ZoneDescription(id, rules, newYear(year - 1), newYear(year + 2));
    }

    private static Instant newYear(int year) {
        return LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    }

    LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }

    void write(ContentLines lines) {
        lines.begin("VTIMEZONE").line("TZID", id);
        var before = rules.getOffset(from);
        observance(lines, from, wall(from), before, before);
        for (var change : changes()) {
            observance(
                    lines,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
        }
        lines.end("VTIMEZONE");
    }

    private List<ZoneOffsetTransition> changes() {
        var changes = new ArrayList<ZoneOffsetTransition>();
        var next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(to)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    /** @param onset when it begins, on the wall clock as it was until then */
    private void observance(ContentLines lines, Instant at, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        var kind = rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        lines.begin(kind)
                .line("DTSTART", WALL.format(onset))
                .line("TZOFFSETFROM", OFFSET.format(before))
                .line("TZOFFSETTO", OFFSET.format(after))
                .end(kind);
    }
}
