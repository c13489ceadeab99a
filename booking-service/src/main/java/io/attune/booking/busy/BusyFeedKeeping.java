package io.attune.booking.busy;

import io.attune.booking.busy.BusyFeed.Content;
import io.attune.booking.busy.BusyFeed.Upkeep;
import io.attune.booking.busy.DueFeeds.Due;
import io.attune.booking.busy.FeedOutcome.Added;
import io.attune.booking.busy.FeedOutcome.NotThere;
import io.attune.booking.busy.FeedOutcome.Refused;
import io.attune.booking.busy.FeedOutcome.Removed;
import io.attune.booking.busy.FeedOutcome.TooMany;
import io.attune.booking.busy.FeedOutcome.Unreachable;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.net.URI;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Adds other calendars, read once before anything is kept, and removes them. */
@Service
public final class BusyFeedKeeping {

    private final BusyCalendars calendars;
    private final DueFeeds due;
    private final RemoteCalendar remote;
    private final FeedReading reading;
    private final Timetables timetables;
    private final BusyNews news;
    private final BusySettings settings;
    private final InstantSource clock;

    BusyFeedKeeping(
            BusyCalendars calendars,
            DueFeeds due,
            RemoteCalendar remote,
            FeedReading reading,
            Timetables timetables,
            BusyNews news,
            BusySettings settings,
            InstantSource clock) {
        this.calendars = calendars;
        this.due = due;
        this.remote = remote;
        this.reading = reading;
        this.timetables = timetables;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    public List<BusyFeed> of(TherapistId therapist) {
        return calendars.find(therapist).feeds();
    }

    /** Feeds whose times may be others than those kept, the longest so first. */
    public List<Due> stale() {
        var before = clock.instant().minus(settings.staleAfter());
        return due.all().stream()
                .filter(feed -> !feed.goodAt().isAfter(before))
                .sorted(Comparator.comparing(Due::goodAt))
                .toList();
    }

    /** Has a feed looked at from now on. */
    public FeedOutcome subscribe(TherapistId therapist, URI address, Command command) {
        return once(therapist, command, zone -> switch (remote.fetch(address, Validators.NONE)) {
            case RemoteCalendar.Answer.Fresh(var text, var validators) ->
                add(therapist, address, reading.read(text, validators, zone), command);
            case RemoteCalendar.Answer.Failed(var why) -> new Unreachable(why);
            case RemoteCalendar.Answer.Unchanged _ -> new Unreachable(RemoteCalendar.Problem.NOT_ANSWERED);
        });
    }

    /** Keeps the busy times of a file as they are in it today. */
    public FeedOutcome upload(TherapistId therapist, String text, Command command) {
        return once(
                therapist, command, zone -> add(therapist, null, reading.read(text, Validators.NONE, zone), command));
    }

    public FeedOutcome remove(TherapistId therapist, String feedId) {
        var outcome = calendars.<FeedOutcome>decide(therapist, calendar -> {
            var after = calendar.without(feedId);
            return after.equals(calendar)
                    ? Decision.keep(new NotThere())
                    : Decision.change(after, List.of(), new Removed());
        });
        if (outcome instanceof Removed) {
            due.done(feedId);
            news.changed(therapist);
        }
        return outcome;
    }

    /** What was answered before is answered again without asking anyone; else whoever has hours may be busy in them. */
    private FeedOutcome once(TherapistId therapist, Command command, Function<String, FeedOutcome> adding) {
        var before = calendars.<FeedOutcome>decide(
                therapist,
                command,
                FeedOutcome.class,
                calendar -> Decision.keep(calendar.isFull() ? new TooMany() : new NotThere()));
        return before instanceof NotThere
                ? timetables
                        .of(therapist)
                        .map(kept -> adding.apply(kept.timetable().timeZone()))
                        .orElse(before)
                : before;
    }

    private FeedOutcome add(TherapistId therapist, @Nullable URI address, FeedReading.Answer answer, Command command) {
        return switch (answer) {
            case FeedReading.Answer.Refused(var rule) -> new Refused(rule);
            case FeedReading.Answer.Read(var content, var at) ->
                add(therapist, feed(address, content, command), command);
        };
    }

    private BusyFeed feed(@Nullable URI address, Content content, Command command) {
        var upkeep = new Upkeep(command.at(), command.at().plus(settings.every()), 0, null);
        return new BusyFeed(command.derivedId(), address, content, upkeep);
    }

    private FeedOutcome add(TherapistId therapist, BusyFeed feed, Command command) {
        if (feed.address() != null) {
            due.expect(Due.of(feed, therapist));
        }
        var outcome = calendars.<FeedOutcome>decide(
                therapist,
                command,
                FeedOutcome.class,
                calendar -> calendar.isFull()
                        ? Decision.keep(new TooMany())
                        : Decision.change(calendar.with(feed), List.of(), new Added(feed.id())));
        if (outcome instanceof Added) {
            news.changed(therapist);
        }
        return outcome;
    }
}
