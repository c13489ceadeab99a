package io.attune.booking.busy.file;

import io.attune.booking.availability.Interval;
import io.attune.platform.time.Zones;
import java.time.DateTimeException;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads when somebody is busy. */
public final class CalendarFile {

    /** Bytes; ten years of a full calendar are less. */
    public static final int LARGEST = 1024 * 1024;

    private static final int MOST_BUSY_TIMES = 5_000;

    private final Interval window;
    private final List<Component> components;
    private final Times times;
    private final Effort effort = new Effort();

    private CalendarFile(String text, Interval window, ZoneRules floating, Zones zones) {
        this.window = window;
        this.components = Components.of(text);
        this.times = new Times(new FileZones(zones, floating, components, window, effort));
    }

    /**
     * As far as the window goes.
     *
     * @param floating where times without a zone are meant, and in whose days whole days are reckoned
     */
    public static FileReading read(String text, Interval window, ZoneRules floating, Zones zones) {
        try {
            return new CalendarFile(text, window, floating, zones).read();
        } catch (AgainstTheRule broken) {
            return new FileReading.Refused(broken.rule());
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException _) {
            return new FileReading.Refused(FileRule.UNREADABLE);
        }
    }

    private FileReading read() {
        var found = Stream.concat(events(), freeBusy()).flatMap(time -> window.and(time).stream());
        var joined = joined(found.sorted(Comparator.comparing(Interval::from)).toList());
        return joined.size() > MOST_BUSY_TIMES
                ? new FileReading.Refused(FileRule.TOO_MANY_BUSY_TIMES)
                : new FileReading.Busy(joined);
    }

    private Stream<Interval> events() {
        var events =
                named("VEVENT").map(component -> Event.of(component, times)).toList();
        var replaced = replaced(events);
        return events.stream().filter(Event::isBusy).flatMap(event -> {
            var others = event.replaces().isEmpty() ? replaced.getOrDefault(event.uid(), List.of()) : List.<Moment>of();
            return event.within(window, others, effort);
        });
    }

    /** Occurrences that events of their own stand for, also for those that were called off. */
    private static Map<String, List<Moment>> replaced(List<Event> events) {
        var replaced = new HashMap<String, List<Moment>>();
        for (var event : events) {
            event.replaces().ifPresent(moment -> replaced.computeIfAbsent(event.uid(), any -> new ArrayList<>())
                    .add(moment));
        }
        return replaced;
    }

    private Stream<Interval> freeBusy() {
        return named("VFREEBUSY")
                .flatMap(component -> component.all("FREEBUSY").stream())
                .filter(list -> !"FREE".equalsIgnoreCase(list.getParameters().first("FBTYPE")))
                .flatMap(list -> times.periods(list).stream())
                .peek(period -> effort.step());
    }

    private Stream<Component> named(String name) {
        return components.stream().filter(component -> component.name().equals(name));
    }

    private static List<Interval> joined(List<Interval> sorted) {
        var joined = new ArrayList<Interval>();
        for (var next : sorted) {
            if (!joined.isEmpty() && !next.from().isAfter(joined.getLast().to())) {
                var last = joined.removeLast();
                joined.add(new Interval(last.from(), last.to().isAfter(next.to()) ? last.to() : next.to()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
