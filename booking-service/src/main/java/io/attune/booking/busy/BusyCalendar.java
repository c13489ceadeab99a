package io.attune.booking.busy;

import io.attune.booking.availability.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All other calendars of one therapist. */
public record BusyCalendar(List<BusyFeed> feeds) {

    private static final int MOST = 5;

    public BusyCalendar {
        feeds = List.copyOf(feeds);
    }

    public static BusyCalendar empty() {
        return new BusyCalendar(List.of());
    }

    /** When the therapist is taken elsewhere; times of several feeds may overlap. */
    public List<Interval> times() {
        return feeds.stream().flatMap(feed -> feed.content().times().stream()).toList();
    }

    public Optional<BusyFeed> feed(String id) {
        return feeds.stream().filter(feed -> feed.id().equals(id)).findFirst();
    }

    boolean isFull() {
        return feeds.size() >= MOST;
    }

    BusyCalendar with(BusyFeed feed) {
        return new BusyCalendar(Stream.concat(without(feed.id()).feeds.stream(), Stream.of(feed))
                .toList());
    }

    BusyCalendar without(String id) {
        return new BusyCalendar(
                feeds.stream().filter(feed -> !feed.id().equals(id)).toList());
    }
}
