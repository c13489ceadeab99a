package io.attune.booking.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes calendars. */
final class CalendarText {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final ContentLines lines = new ContentLines();
    private final Title title;
    private final Instant writtenAt;

    private CalendarText(Title title, Instant writtenAt) {
        this.title = title;
        this.writtenAt = writtenAt;
    }

    /** One appointment, in UTC: whatever rules its reader has, the instant is right. */
    static String of(Entry entry, Title title, Instant writtenAt) {
        var text = new CalendarText(title, writtenAt);
        text.open(entry.isCancelled() ? "CANCEL" : "PUBLISH");
        text.entry(entry, ":" + utc(entry.start()), ":" + utc(entry.end()));
        return text.close();
    }

    /** Many, on the wall clock of a zone that is described with them. */
    static String of(List<Entry> entries, ZoneDescription zone, Title title, Instant writtenAt) {
        var text = new CalendarText(title, writtenAt);
        text.open("PUBLISH");
        text.lines.text("X-WR-CALNAME", title.word());
        zone.write(text.lines);
        for (var entry : entries) {
            text.entry(entry, text.local(zone, entry.start()), text.local(zone, entry.end()));
        }
        return text.close();
    }

    private void open(String method) {
        lines.begin("VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Attune//Booking//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", method);
    }

    private void entry(Entry entry, String start, String end) {
        lines.begin("VEVENT")
                .line("UID", entry.uid())
                .line("DTSTAMP", utc(writtenAt))
                .line("SEQUENCE", Long.toString(entry.sequence()))
                .line("STATUS", entry.status().name());
        if (entry.lastModified() != null) {
            lines.line("LAST-MODIFIED", utc(entry.lastModified()));
        }
        time("DTSTART", start);
        time("DTEND", end);
        lines.text("SUMMARY", title.word()).line("CLASS", "PRIVATE").line("TRANSP", "OPAQUE");
        if (entry.location() != null) {
            lines.text("LOCATION", entry.location());
        }
        lines.end("VEVENT");
    }

    /** @param value the rest of the line, from the first colon or semicolon on */
    private void time(String property, String value) {
        var colon = value.lastIndexOf(':');
        lines.line(property + value.substring(0, colon), value.substring(colon + 1));
    }

    private String local(ZoneDescription zone, Instant instant) {
        return ";TZID=" + zone.id() + ':' + WALL.format(zone.wall(instant));
    }

    static String utc(Instant instant) {
        return WALL.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + 'Z';
    }

    private String close() {
        return lines.end("VCALENDAR").toString();
    }
}
