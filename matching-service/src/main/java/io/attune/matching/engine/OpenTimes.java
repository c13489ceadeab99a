package io.attune.matching.engine;

import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.WeeklyWindow;
import io.attune.matching.fit.rule.Moment;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At which steps a session may start for one client: a bit for each over the next weeks, worked out once for every
 * length of session that is met. Around a change of clocks, and beyond those weeks, each start is asked about by
 * itself.
 */
final class OpenTimes {

    static final int NONE = -1;
    static final int UNKNOWN = -2;

    private static final int DAY = 24 * 60 * 60;
    private static final int SPAN = 84 * DAY / Steps.SECONDS;
    private static final int ANY = -1;
    private static final int LENGTHS = 8;

    private final Need need;
    private final Moment moment;
    private final List<WeeklyWindow> windows;
    private final int from;
    private final int quarters;
    private final @Nullable ClockSpans spans;
    private final int[] lengths = new int[LENGTHS];
    private final long[][] starts = new long[LENGTHS][];
    private int known;

    OpenTimes(Need need, Moment moment) {
        this.need = need;
        this.moment = moment;
        this.windows = need.conditions().times();
        this.from = Steps.notBefore(moment.now());
        this.spans = windows.isEmpty() ? null : spans();
        this.quarters = spans == null ? ANY : quarters(spans);
    }

    private ClockSpans spans() {
        long begin = second(from);
        return ClockSpans.of(
                moment.clock(), need.location().timeZone(), begin, begin + ((long) SPAN) * Steps.SECONDS + 2 * DAY);
    }

    int quarters() {
        return quarters;
    }

    /** The first start that keeps the notice and suits the client, or {@link #NONE}. */
    int firstSuitable(byte[] openings) {
        var reader = new Reader(openings, 0);
        int session = reader.number();
        int earliest = Steps.notBefore(moment.now().plusSeconds(60L * reader.number()));
        reader.signed();
        reader.number();
        int number = reader.number();
        int step = (int) reader.fixed(Integer.BYTES);
        long[] allowed = spans == null ? null : starts(session);
        for (int hour = 0; hour < number; hour++) {
            int gap = reader.octet();
            step += gap < Openings.WIDE ? gap : reader.number();
            if (step >= earliest && (allowed == null || suits(allowed, step, session))) {
                return step;
            }
        }
        return NONE;
    }

    private boolean suits(long[] allowed, int step, int session) {
        int place = step - from;
        return place < SPAN ? (allowed[place >> 6] >>> place & 1) != 0 : suits(step, session);
    }

    private boolean suits(int step, int session) {
        var zone = need.location().timeZone();
        var start = moment.local(Steps.at(step), zone);
        var end = moment.local(Steps.at(step).plusSeconds(60L * session), zone);
        for (var window : windows) {
            if (window.holds(start, end)) {
                return true;
            }
        }
        return false;
    }

    private long[] starts(int session) {
        for (int place = 0; place < known; place++) {
            if (lengths[place] == session) {
                return starts[place];
            }
        }
        var made = startsOf(session);
        if (known < LENGTHS) {
            lengths[known] = session;
            starts[known++] = made;
        }
        return made;
    }

    private long[] startsOf(int session) {
        var bits = new long[(SPAN + 63) / 64];
        long length = 60L * session;
        for (var span : java.util.Objects.requireNonNull(spans).spans()) {
            long last = span.until() - length - 1;
            eachWindow(span, length, (low, high) -> mark(bits, Math.max(low, span.from()), Math.min(high, last)));
            markOneByOne(bits, Math.max(span.from(), last + 1), span.until(), session);
        }
        return bits;
    }

    /** A range of starts, in seconds since 1970, both ends included. */
    @FunctionalInterface
    private interface Range {
        void of(long low, long high);
    }

    /** The starts that each window allows while the offset stays what it is. */
    private void eachWindow(ClockSpans.Span span, long length, Range range) {
        long lastDay = Math.floorDiv(span.until() + span.offset(), DAY);
        for (long day = Math.floorDiv(span.from() + span.offset(), DAY); day <= lastDay; day++) {
            int weekday = (int) Math.floorMod(day + 3, 7) + 1;
            for (var window : windows) {
                if (window.day().getValue() == weekday) {
                    long midnight = day * DAY - span.offset();
                    range.of(midnight + beginning(window), midnight + closing(window) - length);
                }
            }
        }
    }

    private static long beginning(WeeklyWindow window) {
        return Math.ceilDiv(window.from().toNanoOfDay(), 1_000_000_000L);
    }

    private static long closing(WeeklyWindow window) {
        return window.to().equals(LocalTime.MIDNIGHT) ? DAY : window.to().toSecondOfDay();
    }

    private void mark(long[] bits, long low, long high) {
        int first = Math.max(0, step(low + Steps.SECONDS - 1) - from);
        int last = Math.min(SPAN - 1, step(high) - from);
        for (int place = first; place <= last; place++) {
            bits[place >> 6] |= 1L << place;
        }
    }

    private void markOneByOne(long[] bits, long low, long until, int session) {
        for (int step = step(low + Steps.SECONDS - 1); second(step) < until; step++) {
            int place = step - from;
            if (place >= 0 && place < SPAN && suits(step, session)) {
                bits[place >> 6] |= 1L << place;
            }
        }
    }

    /** Where any start could lie; around a change of clocks, everywhere. */
    private int quarters(ClockSpans all) {
        var seen = new int[1];
        for (var span : all.spans()) {
            eachWindow(span, 0, (low, high) -> seen[0] |= quarters(low, high));
            seen[0] |= quarters(span.until() - DAY, span.until());
        }
        return seen[0];
    }

    private static int quarters(long low, long high) {
        int quarters = 0;
        for (long second = low; second < high + Drafting.QUARTER_SECONDS; second += Drafting.QUARTER_SECONDS) {
            quarters |= Drafting.quarter(step(Math.min(second, high)));
        }
        return quarters;
    }

    private static int step(long second) {
        return (int) Math.floorDiv(second - Steps.ORIGIN, Steps.SECONDS);
    }

    private static long second(int step) {
        return Steps.ORIGIN + (long) step * Steps.SECONDS;
    }

    /** The client's calendar day of the first hour, or of now while no hour is known, in days since 1970. */
    long dayOf(int step) {
        Instant at = step >= 0 ? Steps.at(step) : moment.now();
        return moment.local(at, need.location().timeZone()).toLocalDate().toEpochDay();
    }

    /** A day that no step within the weeks looked at comes after. */
    long lastDay() {
        return (second(from) + (long) SPAN * Steps.SECONDS) / DAY + 2;
    }

    boolean isNear(int step) {
        return step - from < SPAN;
    }
}
