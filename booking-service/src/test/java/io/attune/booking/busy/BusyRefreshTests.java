package io.attune.booking.busy;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.SessionTerms;
import io.attune.booking.availability.Timetable;
import io.attune.booking.busy.BusyFeed.Content;
import io.attune.booking.busy.BusyFeed.Upkeep;
import io.attune.booking.busy.DueFeeds.Due;
import io.attune.booking.busy.RemoteCalendar.Answer;
import io.attune.booking.busy.RemoteCalendar.Problem;
import io.attune.booking.openhours.Timetables;
import io.attune.booking.openhours.Timetables.Kept;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.time.Zones;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One feed, last read at ten, that says Thursday is busy. Read again every quarter of an hour, stale after two hours.
 */
class BusyRefreshTests {

    private static final Instant TEN = Instant.parse("2026-11-23T15:00:00Z");
    private static final TherapistId MAYA = new TherapistId("maya");
    private static final URI ADDRESS = URI.create("https://calendars.example/maya");
    private static final BusySettings SETTINGS = new BusySettings(Duration.ofMinutes(15), Duration.ofHours(2));
    private static final Validators FIRST = new Validators("\"1\"", null);
    private static final Interval THURSDAY =
            new Interval(Instant.parse("2026-11-26T15:00:00Z"), Instant.parse("2026-11-26T16:00:00Z"));
    private static final String FRIDAY_BUSY = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART:20261127T150000Z
            DURATION:PT1H
            SUMMARY:Nobody's business
            END:VEVENT
            END:VCALENDAR
            """;

    private final MutableClock clock = MutableClock.at(TEN.toString());
    private final Zones zones = Zones.newest();
    private final PaperBusyCalendars calendars = new PaperBusyCalendars();
    private final PaperDueFeeds due = new PaperDueFeeds();
    private final List<Validators> asked = new CopyOnWriteArrayList<>();
    private final List<TherapistId> reconsidered = new ArrayList<>();
    private Supplier<Answer> elsewhere = Answer.Unchanged::new;

    @BeforeEach
    void aFeedIsKept() {
        var content = new Content(
                List.of(THURSDAY), TEN.plus(Duration.ofDays(371)), "America/Toronto " + zones.version(), FIRST);
        var feed = new BusyFeed("feed", ADDRESS, content, new Upkeep(TEN, TEN.plus(SETTINGS.every()), 0, null));
        calendars.<Void>decide(
                MAYA, calendar -> io.attune.platform.decision.Decision.change(calendar.with(feed), List.of(), null));
        due.expect(Due.of(feed, MAYA));
    }

    @Test
    void aFeedIsReadAgainWhenItIsDueAndNotBefore() {
        clock.set(TEN.plus(SETTINGS.every()).minusMillis(1));
        refresh().run();
        var before = asked.size();
        clock.set(TEN.plus(SETTINGS.every()));
        refresh().run();
        refresh().run();

        assertThat(before).isZero();
        assertThat(asked).containsExactly(FIRST);
        assertThat(feed().upkeep().goodAt()).isEqualTo(TEN.plus(SETTINGS.every()));
        assertThat(feed().content().times()).containsExactly(THURSDAY);
        assertThat(reconsidered).isEmpty();
    }

    @Test
    void whatIsNewTakesThePlaceOfWhatWasAndAppointmentsAreHeldAgainstIt() {
        elsewhere = () -> new Answer.Fresh(FRIDAY_BUSY, new Validators("\"2\"", null));

        dueNow();
        refresh().run();

        assertThat(feed().content().times())
                .containsExactly(
                        new Interval(Instant.parse("2026-11-27T15:00:00Z"), Instant.parse("2026-11-27T16:00:00Z")));
        assertThat(feed().content().validators().etag()).isEqualTo("\"2\"");
        assertThat(reconsidered).containsExactly(MAYA);
        assertThat(feed().toString()).doesNotContain("business");
    }

    @Test
    void aFeedThatFailsKeepsItsTimesAndIsStaleAfterTwoHours() {
        elsewhere = () -> new Answer.Failed(Problem.UNREACHABLE);

        dueNow();
        refresh().run();

        assertThat(feed().content().times()).containsExactly(THURSDAY);
        assertThat(feed().upkeep().problem()).isEqualTo("unreachable");
        assertThat(feed().staleSince(TEN.plus(Duration.ofHours(2)).minusMillis(1), SETTINGS))
                .isEmpty();
        assertThat(feed().staleSince(TEN.plus(Duration.ofHours(2)), SETTINGS)).hasValue(TEN);
    }

    @Test
    void aFileThatBreaksARuleIsAFailureToo() {
        elsewhere = () -> new Answer.Fresh("<html>Sign in</html>", Validators.NONE);

        dueNow();
        refresh().run();

        assertThat(feed().content().times()).containsExactly(THURSDAY);
        assertThat(feed().upkeep().problem()).isEqualTo("not-a-calendar");
    }

    @Test
    void theLongerAFeedFailsTheRarerItIsAsked() {
        elsewhere = () -> new Answer.Failed(Problem.UNREACHABLE);
        var waits = new ArrayList<Duration>();
        for (var i = 0; i < 9; i++) {
            clock.set(feed().upkeep().nextAt());
            refresh().run();
            waits.add(Duration.between(clock.instant(), feed().upkeep().nextAt()));
        }

        assertThat(waits).startsWith(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));
        assertThat(waits).endsWith(Duration.ofDays(1), Duration.ofDays(1));
    }

    @Test
    void timesKnownNotFarEnoughAreAskedForWithoutTheEdition() {
        clock.set(TEN.plus(Duration.ofDays(190)));
        refresh().run();

        assertThat(asked).containsExactly(Validators.NONE);
    }

    @Test
    void twoInstancesAskOnce() {
        dueNow();
        elsewhere = () -> {
            elsewhere = Answer.Unchanged::new;
            refresh().run(); // the other instance, while this one waits for the answer
            return new Answer.Unchanged();
        };

        refresh().run();

        assertThat(asked).hasSize(1);
    }

    @Test
    void afterAnInstanceThatEndedAnotherOneAsks() {
        dueNow();
        elsewhere = () -> {
            throw new IllegalStateException("halted");
        };
        refresh().run();
        elsewhere = Answer.Unchanged::new;
        refresh().run();
        var whileClaimed = asked.size();
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        refresh().run();

        assertThat(whileClaimed).isEqualTo(1);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aFeedRemovedWhileItIsReadDoesNotComeBack() {
        dueNow();
        elsewhere = () -> {
            calendars.<Void>decide(
                    MAYA,
                    calendar -> io.attune.platform.decision.Decision.change(calendar.without("feed"), List.of(), null));
            return new Answer.Fresh(FRIDAY_BUSY, Validators.NONE);
        };

        refresh().run();
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        refresh().run();

        assertThat(calendars.find(MAYA).feeds()).isEmpty();
        assertThat(due.all()).isEmpty();
    }

    private void dueNow() {
        clock.set(TEN.plus(SETTINGS.every()));
    }

    private BusyFeed feed() {
        return calendars.find(MAYA).feed("feed").orElseThrow();
    }

    private BusyRefresh refresh() {
        RemoteCalendar remote = (address, known) -> {
            asked.add(known);
            return elsewhere.get();
        };
        var reading = new FeedReading(zones, clock);
        return new BusyRefresh(due, calendars, remote, reading, new InToronto(), this::changed, SETTINGS, clock);
    }

    private void changed(TherapistId therapist) {
        reconsidered.add(therapist);
    }

    private static final class InToronto implements Timetables {

        @Override
        public Optional<Kept> of(TherapistId therapist) {
            var none = new Timetable("America/Toronto", List.of(), List.of(), SessionTerms.usual());
            return Optional.of(new Kept(therapist, 1, none));
        }

        @Override
        public List<Kept> of(Collection<TherapistId> therapists) {
            return therapists.stream().flatMap(one -> of(one).stream()).toList();
        }

        @Override
        public List<TherapistId> therapists() {
            return List.of();
        }
    }
}
