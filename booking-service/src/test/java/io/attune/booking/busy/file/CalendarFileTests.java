package io.attune.booking.busy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.attune.booking.availability.Interval;
import io.attune.platform.time.Zones;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read in Toronto from November 2026 on, for a year; the window holds both changes of the clocks. */
class CalendarFileTests {

    private static final Zones ZONES = Zones.newest();
    private static final Interval WINDOW =
            new Interval(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2027-10-07T00:00:00Z"));

    @Test
    void anEventOfAKnownZoneIsBusy() {
        var busy = busy(
                event("DTSTART;TZID=America/Toronto:20261126T100000", "DTEND;TZID=America/Toronto:20261126T110000"));

        assertThat(busy).containsExactly(interval("2026-11-26T15:00:00Z", "2026-11-26T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // In UTC, floating (in Toronto), and by the length instead of the end.
        "DTSTART:20261126T150000Z, DTEND:20261126T160000Z, 2026-11-26T15:00:00Z, 2026-11-26T16:00:00Z",
        "DTSTART:20261126T100000, DTEND:20261126T110000, 2026-11-26T15:00:00Z, 2026-11-26T16:00:00Z",
        "DTSTART:20261126T100000, DURATION:PT90M, 2026-11-26T15:00:00Z, 2026-11-26T16:30:00Z",
        // Whole days are the reader's days, with a clock change 25 or 23 hours long.
        "DTSTART;VALUE=DATE:20261126, X-NOTHING:, 2026-11-26T05:00:00Z, 2026-11-27T05:00:00Z",
        "DTSTART;VALUE=DATE:20261101, DTEND;VALUE=DATE:20261102, 2026-11-01T04:00:00Z, 2026-11-02T05:00:00Z",
        "DTSTART;VALUE=DATE:20270314, DURATION:P1D, 2027-03-14T05:00:00Z, 2027-03-15T04:00:00Z",
        "DTSTART;VALUE=DATE:20261126, DURATION:P1W, 2026-11-26T05:00:00Z, 2026-12-03T05:00:00Z",
        // A day by the calendar and two hours as time passes, over the change in spring.
        "DTSTART:20270313T120000, DURATION:P1DT2H, 2027-03-13T17:00:00Z, 2027-03-14T18:00:00Z",
        // In a gap the offset before it is meant, in an overlap the earlier time.
        "DTSTART:20270314T023000, DURATION:PT1H, 2027-03-14T07:30:00Z, 2027-03-14T08:30:00Z",
        "DTSTART:20261101T013000, DURATION:PT30M, 2026-11-01T05:30:00Z, 2026-11-01T06:00:00Z",
        // Vancouver stays at UTC-7 from November 2026 on, which the JDK does not know yet.
        "DTSTART;TZID=America/Vancouver:20261215T090000, DURATION:PT1H, 2026-12-15T16:00:00Z, 2026-12-15T17:00:00Z",
        // Begun long ago; clipped to the window.
        "DTSTART:20200101T000000Z, DTEND:20261001T010000Z, 2026-10-01T00:00:00Z, 2026-10-01T01:00:00Z",
    })
    void readsEveryWayToSayWhen(String start, String end, Instant from, Instant to) {
        assertThat(busy(event(start, end))).containsExactly(new Interval(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATUS:CANCELLED",
                "TRANSP:TRANSPARENT",
                "UID:5f0c7c1e-0000-4000-8000-000000000001@appointments.attune",
            })
    void whatKeepsNobodyIsNotBusy(String line) {
        assertThat(busy(event("DTSTART:20261126T150000Z", "DTEND:20261126T160000Z", line)))
                .isEmpty();
    }

    @Test
    void anEventThatTakesNoTimeIsNotBusy() {
        assertThat(busy(event("DTSTART:20261126T150000Z"))).isEmpty();
    }

    @Test
    void aSeriesKeepsItsWallTimeOverBothChangesOfTheClocks() {
        var fall = busy(
                event("DTSTART;TZID=America/Toronto:20261025T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3"));
        var spring = busy(event(
                "DTSTART;TZID=America/Toronto:20270307T100000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;UNTIL=20270321T140000Z"));

        assertThat(starts(fall))
                .containsExactly("2026-10-25T14:00:00Z", "2026-11-01T15:00:00Z", "2026-11-08T15:00:00Z");
        assertThat(starts(spring))
                .containsExactly("2027-03-07T15:00:00Z", "2027-03-14T14:00:00Z", "2027-03-21T14:00:00Z");
    }

    @Test
    void aSeriesInItsOwnZoneIsReadInThatZone() {
        var london =
                busy(event("DTSTART;TZID=Europe/London:20261018T150000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2"));

        assertThat(starts(london)).containsExactly("2026-10-18T14:00:00Z", "2026-10-25T15:00:00Z");
    }

    @Test
    void exceptionsFallOutAndListedDatesCome() {
        var busy = busy(event(
                "DTSTART;TZID=America/Toronto:20261130T100000",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE;TZID=America/Toronto:20261201T100000",
                "EXDATE:20261202T150000Z",
                "RDATE;TZID=America/Toronto:20261210T120000,20261211T120000",
                "RDATE;VALUE=PERIOD:20261220T150000Z/20261220T153000Z,20261221T150000Z/PT2H"));

        assertThat(busy)
                .containsExactly(
                        interval("2026-11-30T15:00:00Z", "2026-11-30T16:00:00Z"),
                        interval("2026-12-03T15:00:00Z", "2026-12-03T16:00:00Z"),
                        interval("2026-12-10T17:00:00Z", "2026-12-10T18:00:00Z"),
                        interval("2026-12-11T17:00:00Z", "2026-12-11T18:00:00Z"),
                        interval("2026-12-20T15:00:00Z", "2026-12-20T15:30:00Z"),
                        interval("2026-12-21T15:00:00Z", "2026-12-21T17:00:00Z"));
    }

    @Test
    void aDateExcludesTheOccurrenceOnIt() {
        var busy =
                busy(event("DTSTART;VALUE=DATE:20261130", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20261207"));

        assertThat(starts(busy)).containsExactly("2026-11-30T05:00:00Z", "2026-12-14T05:00:00Z");
    }

    @Test
    void anOccurrenceThatWasMovedOrCalledOffIsSo() {
        var series = event("UID:one", "DTSTART:20261130T150000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
        var moved = event("UID:one", "RECURRENCE-ID:20261201T150000Z", "DTSTART:20261201T200000Z", "DURATION:PT30M");
        var calledOff = event(
                "UID:one",
                "RECURRENCE-ID:20261202T150000Z",
                "DTSTART:20261202T150000Z",
                "DURATION:PT1H",
                "STATUS:CANCELLED");

        assertThat(busy(series, moved, calledOff))
                .containsExactly(
                        interval("2026-11-30T15:00:00Z", "2026-11-30T16:00:00Z"),
                        interval("2026-12-01T20:00:00Z", "2026-12-01T20:30:00Z"));
    }

    @Test
    void whatOverlapsOrTouchesIsJoined() {
        var busy = busy(
                event("DTSTART:20261126T150000Z", "DTEND:20261126T160000Z"),
                event("DTSTART:20261126T153000Z", "DTEND:20261126T154500Z"),
                event("DTSTART:20261126T160000Z", "DTEND:20261126T170000Z"));

        assertThat(busy).containsExactly(interval("2026-11-26T15:00:00Z", "2026-11-26T17:00:00Z"));
    }

    @Test
    void freeBusyTimesAreReadButForThoseThatAreFree() {
        var busy = busy(component(
                "VFREEBUSY",
                "FREEBUSY;FBTYPE=BUSY:20261126T150000Z/PT1H,20261127T150000Z/20261127T160000Z",
                "FREEBUSY;FBTYPE=FREE:20261128T150000Z/PT1H"));

        assertThat(starts(busy)).containsExactly("2026-11-26T15:00:00Z", "2026-11-27T15:00:00Z");
    }

    @Test
    void anAlarmSaysNothingAboutItsEvent() {
        var alarm = component("VALARM", "DTSTART:20261127T150000Z", "DURATION:PT10M", "TRANSP:TRANSPARENT");
        var busy = busy(component("VEVENT", "DTSTART:20261126T150000Z", "DTEND:20261126T160000Z", alarm));

        assertThat(busy).containsExactly(interval("2026-11-26T15:00:00Z", "2026-11-26T16:00:00Z"));
    }

    @Test
    void aZoneThatNobodyKnowsIsReadAsTheFileDescribesIt() {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Eastern Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T020000
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE""";
        var busy = busy(
                event(
                        "DTSTART;TZID=Eastern Standard Time:20261031T100000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;COUNT=2"),
                event("DTSTART;TZID=\"Eastern Standard Time\":20270315T100000", "DURATION:PT1H"),
                zone);

        assertThat(starts(busy))
                .containsExactly("2026-10-31T14:00:00Z", "2026-11-01T15:00:00Z", "2027-03-15T14:00:00Z");
    }

    @Test
    void aKnownZoneIsTakenAsWeKnowItWhateverTheFileSays() {
        var stale = component(
                "VTIMEZONE",
                "TZID:America/Vancouver",
                component("STANDARD", "DTSTART:20201101T020000", "TZOFFSETFROM:-0700", "TZOFFSETTO:-0800"));
        var meeting = event("DTSTART;TZID=America/Vancouver:20261215T090000", "DURATION:PT1H");

        assertThat(starts(busy(stale, meeting))).containsExactly("2026-12-15T16:00:00Z");
    }

    @Test
    void foldedLinesAreOne() {
        var folded =
                "BEGIN:VEVENT\r\nDTSTART;TZID=America/Tor\r\n onto:20261126T1\r\n\t00000\r\nDURATION:PT1H\r\nEND:VEVENT";

        assertThat(starts(busy(folded))).containsExactly("2026-11-26T15:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=Mars/Olympus:20261126T100000, unknown-time-zone",
        "DTSTART:tomorrow, unreadable",
        "DTSTART:20261326T100000, unreadable",
        "DTSTART:99991231T000000Z, ''",
        "X-NOTHING:, unreadable",
    })
    void aStartThatCannotBeReadRefusesTheFile(String start, String rule) {
        var answer = read(event(start, "DURATION:PT1H"));

        assertThat(answer instanceof FileReading.Refused(var why) ? why.code() : "")
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=SECONDLY | recurrence-not-supported",
                "FREQ=MINUTELY;COUNT=1000000000 | recurrence-not-supported",
                "FREQ=YEARLY;BYHOUR=0,1;BYMINUTE=0,1;BYSECOND=0,1 | recurrence-not-supported",
                "FREQ=DAILY;RSCALE=GREGORIAN | recurrence-not-supported",
                "FREQ=NEVER | unreadable",
                "COUNT=3 | unreadable",
                "FREQ=DAILY;COUNT=1000000000 | ''",
            })
    void aRuleForNoPersonRefusesTheFile(String rule, String why) {
        var answer = assertTimeout(
                Duration.ofSeconds(3), () -> read(event("DTSTART:20261126T150000Z", "DURATION:PT1H", "RRULE:" + rule)));

        assertThat(answer instanceof FileReading.Refused(var broken) ? broken.code() : "")
                .isEqualTo(why);
    }

    @Test
    void anOccurrenceOfAllTheRestIsNotUnderstood() {
        var series = event("UID:one", "DTSTART:20261130T150000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
        var rest = event(
                "UID:one",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T150000Z",
                "DTSTART:20261201T200000Z",
                "DURATION:PT1H");

        assertThat(read(series, rest)).isEqualTo(new FileReading.Refused(FileRule.RECURRENCE_NOT_SUPPORTED));
    }

    @Test
    void aSeriesOfAnEarlierCenturyCostsNoMoreThanOneOfToday() {
        var old = event("DTSTART:18000101T150000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;INTERVAL=7");

        assertThat(assertTimeout(Duration.ofSeconds(1), () -> busy(old))).hasSize(53);
    }

    @Test
    void rulesThatNeverComeTrueEndInTime() {
        var never = IntStream.range(0, 4_900)
                .mapToObj(i ->
                        event("DTSTART:20261126T150000Z", "DURATION:PT1H", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
                .toArray(String[]::new);

        assertTimeout(Duration.ofSeconds(6), () -> read(never));
    }

    @Test
    void tooManyOccurrencesRefuseTheFile() {
        var many = IntStream.range(0, 200)
                .mapToObj(i -> event("DTSTART:20261126T150000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"))
                .toArray(String[]::new);

        assertThat(read(many)).isEqualTo(new FileReading.Refused(FileRule.TOO_MANY_OCCURRENCES));
    }

    @Test
    void tooManyEventsRefuseTheFile() {
        var many = IntStream.range(0, 5_001)
                .mapToObj(i -> event("DTSTART:20261126T150000Z", "DURATION:PT1H"))
                .toArray(String[]::new);

        assertThat(read(many)).isEqualTo(new FileReading.Refused(FileRule.TOO_MANY_EVENTS));
    }

    @Test
    void tooManyBusyTimesRefuseTheFile() {
        var many = IntStream.range(0, 16)
                .mapToObj("DTSTART:20261001T%02d0000Z"::formatted)
                .map(start -> event(start, "DURATION:PT30M", "RRULE:FREQ=DAILY"))
                .toArray(String[]::new);

        assertThat(read(many)).isEqualTo(new FileReading.Refused(FileRule.TOO_MANY_BUSY_TIMES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<html><body>Sign in</body></html>",
                "BEGIN:VCARD\r\nFN:Somebody\r\nEND:VCARD\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261126T150000Z\r\n",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261126T150000Z\r\nEND:VEVENT\r\n",
            })
    void whatIsNoWholeCalendarIsRefused(String text) {
        assertThat(CalendarFile.read(
                        text, WINDOW, ZONES.rules("America/Toronto").orElseThrow(), ZONES))
                .isEqualTo(new FileReading.Refused(FileRule.NOT_A_CALENDAR));
    }

    private static String event(String... lines) {
        return component("VEVENT", lines);
    }

    private static String component(String name, String... lines) {
        return "BEGIN:" + name + "\r\n" + String.join("\r\n", lines) + "\r\nEND:" + name;
    }

    private static FileReading read(String... components) {
        var text = List.of(components).stream().collect(Collectors.joining("\r\n"));
        var file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + text + "\r\nEND:VCALENDAR\r\n";
        return CalendarFile.read(file, WINDOW, ZONES.rules("America/Toronto").orElseThrow(), ZONES);
    }

    private static List<Interval> busy(String... components) {
        return read(components) instanceof FileReading.Busy(var times) ? times : List.of();
    }

    private static List<String> starts(List<Interval> busy) {
        return busy.stream().map(time -> time.from().toString()).toList();
    }

    private static Interval interval(String from, String to) {
        return new Interval(Instant.parse(from), Instant.parse(to));
    }
}
