package io.attune.booking.busy;

import io.attune.booking.busy.DueFeeds.Due;
import io.attune.booking.busy.RemoteCalendar.Answer.Failed;
import io.attune.booking.busy.RemoteCalendar.Answer.Fresh;
import io.attune.booking.busy.RemoteCalendar.Answer.Unchanged;
import io.attune.booking.openhours.Timetables;
import io.attune.platform.decision.Decision;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

/**
 * Reads feeds again when they are due. Whoever puts off a feed's next time by a conditional write is the one who reads
 * it, so several instances do not fetch alike; an instance that ends meanwhile is followed by another after that time.
 */
@Service
public final class BusyRefresh {

    private static final Logger LOG = System.getLogger(BusyRefresh.class.getName());
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final int AT_ONCE = 16;

    private final DueFeeds due;
    private final BusyCalendars calendars;
    private final RemoteCalendar remote;
    private final FeedReading reading;
    private final Timetables timetables;
    private final BusyNews news;
    private final BusySettings settings;
    private final InstantSource clock;

    BusyRefresh(
            DueFeeds due,
            BusyCalendars calendars,
            RemoteCalendar remote,
            FeedReading reading,
            Timetables timetables,
            BusyNews news,
            BusySettings settings,
            InstantSource clock) {
        this.due = due;
        this.calendars = calendars;
        this.remote = remote;
        this.reading = reading;
        this.timetables = timetables;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** Some of those that are due, all at once; the others with the next run. */
    public void run() {
        var now = clock.instant();
        var dueNow = due.all().stream()
                .filter(one -> !now.isBefore(one.at()))
                .limit(AT_ONCE)
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            dueNow.forEach(one -> threads.submit(() -> refresh(one)));
        }
    }

    private void refresh(Due one) {
        try {
            claim(one).ifPresent(claimed -> {
                var after = fetched(claimed, one);
                due.expect(Due.of(after, one.therapist()));
                keep(one, claimed, after);
            });
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "A feed of busy times could not be looked at; tried again soon.", fault);
        }
    }

    /** Nothing when the feed is gone, or another instance has it or had it. */
    private Optional<BusyFeed> claim(Due one) {
        var now = clock.instant();
        var found = calendars.<Claim>decide(one.therapist(), calendar -> {
            var feed = calendar.feed(one.feedId());
            if (feed.filter(some -> some.isDue(now)).isEmpty()) {
                return Decision.keep(new Claim(feed, false));
            }
            var claimed = feed.get().claimed(now.plus(CLAIM));
            return Decision.change(calendar.with(claimed), List.of(), new Claim(Optional.of(claimed), true));
        });
        if (!found.won()) {
            settle(one, found.feed());
        }
        return found.feed().filter(feed -> found.won());
    }

    private void settle(Due one, Optional<BusyFeed> feed) {
        feed.map(known -> Due.of(known, one.therapist())).ifPresentOrElse(due::expect, () -> due.done(one.feedId()));
    }

    private BusyFeed fetched(BusyFeed feed, Due one) {
        var zone = timetables.of(one.therapist()).orElseThrow().timetable().timeZone();
        var holds = feed.content().holds(reading.under(zone), clock.instant());
        var known = holds ? feed.content().validators() : Validators.NONE;
        return switch (remote.fetch(Objects.requireNonNull(feed.address()), known)) {
            case Fresh(var text, var validators) -> read(feed, reading.read(text, validators, zone));
            case Unchanged _ -> feed.read(feed.content(), clock.instant(), settings.every());
            case Failed(var why) -> feed.failed(why.code(), clock.instant(), settings.every());
        };
    }

    private BusyFeed read(BusyFeed feed, FeedReading.Answer answer) {
        return switch (answer) {
            case FeedReading.Answer.Read(var content, var at) -> feed.read(content, at, settings.every());
            case FeedReading.Answer.Refused(var rule) -> feed.failed(rule.code(), clock.instant(), settings.every());
        };
    }

    /** Only where it still is as it was claimed: a removed feed does not come back. */
    private void keep(Due one, BusyFeed claimed, BusyFeed after) {
        var changed = calendars.<Boolean>decide(one.therapist(), calendar -> {
            var still = calendar.feed(one.feedId()).filter(claimed::equals).isPresent();
            var other = !claimed.content().times().equals(after.content().times());
            return still ? Decision.change(calendar.with(after), List.of(), other) : Decision.keep(false);
        });
        if (changed) {
            news.changed(one.therapist());
        }
    }

    private record Claim(Optional<BusyFeed> feed, boolean won) {}
}
