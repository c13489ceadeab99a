package io.attune.booking.busy.file;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.attune.booking.availability.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the times that properties say. */
final class Times {

    static final ZoneRules UTC = ZoneRules.of(ZoneOffset.UTC);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final int LENGTH_OF_A_DATE = 8;

    private final FileZones zones;

    Times(FileZones zones) {
        this.zones = zones;
    }

    /** A floating wall time, as VTIMEZONE has them. */
    static LocalDateTime wall(String text) {
        return LocalDateTime.parse(text, DATE_TIME);
    }

    Moment one(VObjectProperty property) {
        return moment(property.getValue().strip(), zone(property));
    }

    /** Of the property or of the list in it; for a period, its begin. */
    List<Moment> all(VObjectProperty property) {
        var zone = zone(property);
        return values(property)
                .map(value -> moment(value.split("/", 2)[0], zone))
                .toList();
    }

    private Moment moment(String text, ZoneRules zone) {
        if (text.length() == LENGTH_OF_A_DATE) {
            return new Moment(LocalDate.parse(text, DATE).atStartOfDay(), zone, true);
        }
        return text.endsWith("Z")
                ? new Moment(wall(text.substring(0, text.length() - 1)), UTC, false)
                : new Moment(wall(text), zone, false);
    }

    /** The periods of a list; nothing of what are no periods. */
    List<Interval> periods(VObjectProperty property) {
        var zone = zone(property);
        return values(property)
                .filter(value -> value.contains("/"))
                .flatMap(value -> period(value.split("/", 2), zone).stream())
                .toList();
    }

    private Optional<Interval> period(String[] period, ZoneRules zone) {
        var start = moment(period[0], zone);
        var isLength = period[1].startsWith("P") || period[1].startsWith("+");
        var end = isLength
                ? Length.parsed(period[1]).after(start)
                : moment(period[1], zone).instant();
        return interval(start.instant(), end);
    }

    /** Nothing of what takes no time. */
    static Optional<Interval> interval(Instant from, Instant to) {
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    private static Stream<String> values(VObjectProperty property) {
        return Stream.of(property.getValue().split(",")).map(String::strip).filter(value -> !value.isEmpty());
    }

    private ZoneRules zone(VObjectProperty property) {
        var id = property.getParameters().first("TZID");
        return id == null ? zones.floating() : zones.named(id);
    }
}
