package io.attune.booking.busy.file;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.attune.booking.availability.Interval;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes rules of a VTIMEZONE, as far as a window needs them. */
final class DescribedZone {

    /** Before the window a change must lie whose offset still holds in it. */
    private static final int YEARS_BEFORE = 2;

    private final Interval window;
    private final Effort effort;

    private DescribedZone(Interval window, Effort effort) {
        this.window = window;
        this.effort = effort;
    }

    static ZoneRules rules(Component zone, Interval window, Effort effort) {
        var reading = new DescribedZone(window, effort);
        var changes = zone.parts().stream()
                .flatMap(reading::changes)
                .sorted(Comparator.comparing(ZoneOffsetTransition::getInstant))
                .toList();
        return changes.isEmpty() ? ZoneRules.of(only(zone)) : rules(changes);
    }

    private static ZoneRules rules(List<ZoneOffsetTransition> changes) {
        var first = changes.getFirst().getOffsetBefore();
        return ZoneRules.of(first, first, List.of(), changes, List.of());
    }

    /** The offset of a zone that never changes. */
    private static ZoneOffset only(Component zone) {
        return zone.parts().stream()
                .findFirst()
                .map(part -> offset(part, "TZOFFSETTO"))
                .orElseThrow(() -> new AgainstTheRule(FileRule.UNREADABLE));
    }

    private Stream<ZoneOffsetTransition> changes(Component part) {
        var before = offset(part, "TZOFFSETFROM");
        var after = offset(part, "TZOFFSETTO");
        return before.equals(after)
                ? Stream.empty()
                : onsets(part, before).map(wall -> ZoneOffsetTransition.of(wall, before, after));
    }

    private Stream<LocalDateTime> onsets(Component part, ZoneOffset before) {
        var start = Times.wall(part.needed("DTSTART").getValue().strip());
        var from = LocalDateTime.ofInstant(window.from(), before).minusYears(YEARS_BEFORE);
        var to = LocalDateTime.ofInstant(window.to(), before).plusDays(1);
        var first = new Moment(start, ZoneRules.of(before), false);
        var ruled = part.all("RRULE").stream()
                .flatMap(rule -> Recurrence.of(rule.getValue(), first).walls(from, to, effort).stream());
        var listed = part.all("RDATE").stream().flatMap(DescribedZone::walls);
        return Stream.of(Stream.of(start), ruled, listed)
                .flatMap(walls -> walls)
                .distinct();
    }

    private static Stream<LocalDateTime> walls(VObjectProperty listed) {
        return Stream.of(listed.getValue().split(",")).map(value -> Times.wall(value.strip()));
    }

    private static ZoneOffset offset(Component part, String property) {
        return ZoneOffset.of(part.needed(property).getValue().strip());
    }
}
