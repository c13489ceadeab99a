package io.attune.matching.engine;

import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.WeeklyWindow;
import io.attune.matching.fit.rule.Moment;
import io.attune.matching.fit.rule.SuitableHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/**
 * At which steps a session may start for one client: a bit for each step of the client's week, worked out once for
 * every length of session that is met. Around a change of clocks, and beyond the next weeks, each start is asked about
 * by itself.
 */
final class OpenTimes {

    static final int NONE = -1;
    static final int UNKNOWN = -2;

    private static final int DAY = 24 * 60 * 60;
    private static final int WEEK = 7 * DAY / Steps.SECONDS;
    private static final int SPAN = 84 * DAY / Steps.SECONDS;

    /** The first Monday since 1970. */
    private static final long MONDAY = 4L * DAY;

    private static final int ANY = -1;
    private static final int LENGTHS = 8;

    private final Need need;
    private final Moment moment;
    private final List<WeeklyWindow> windows;
    private final int from;
    private final int quarters;
    private final ClockSpans spans;
    private final int[] lengths = new int[LENGTHS];
    private final long[][] weeks = new long[LENGTHS][];
    private int known;

    OpenTimes(Need need, Moment moment, ClockSpans spans) {
        this.need = need;
        this.moment = moment;
        this.windows = need.conditions().times();
        this.from = Steps.notBefore(moment.now());
        this.spans = spans;
        this.quarters = windows.isEmpty() ? ANY : look();
    }

    private int look() {
        long begin = second(from);
        spans.look(moment.clock(), need.location().timeZone(), begin, begin + (long) SPAN * Steps.SECONDS + 2 * DAY);
        return quarters();
    }

    /** Whether any hour of a row can suit, by the quarters of the week in which it has hours. */
    boolean maySuit(int times, int first) {
        return (times & quarters) != 0 || first - from > SPAN - Drafting.FAR;
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
        int unit = reader.number();
        var week = windows.isEmpty() ? null : week(session);
        for (int hour = 0; hour < number; hour++) {
            step += hour == 0 ? 0 : unit * reader.halves();
            if (step >= earliest && (week == null || suits(week, step, session))) {
                return step;
            }
        }
        return NONE;
    }

    private boolean suits(long[] week, int step, int session) {
        long begin = second(step);
        long end = begin + 60L * session;
        for (int span = 0; begin >= spans.from() && span < spans.size(); span++) {
            if (end < spans.until(span)) {
                return isMarked(week, begin + spans.offset(span), step, session);
            }
            if (begin < spans.until(span)) {
                break;
            }
        }
        return suits(step, session);
    }

    /** @param local second at which the session begins, as if the client's clock showed UTC */
    private boolean isMarked(long[] week, long local, int step, int session) {
        if (local % Steps.SECONDS != 0) {
            return suits(step, session);
        }
        int place = (int) Math.floorMod((local - MONDAY) / Steps.SECONDS, WEEK);
        return (week[place >> 6] >>> place & 1) != 0;
    }

    private boolean suits(int step, int session) {
        return SuitableHours.liesInsideAWindow(need, Steps.at(step), Duration.ofMinutes(session), moment);
    }

    private long[] week(int session) {
        for (int place = 0; place < known; place++) {
            if (lengths[place] == session) {
                return weeks[place];
            }
        }
        var made = weekOf(60L * session);
        if (known < LENGTHS) {
            lengths[known] = session;
            weeks[known++] = made;
        }
        return made;
    }

    private long[] weekOf(long length) {
        var bits = new long[(WEEK + 63) / 64];
        for (var window : windows) {
            int midnight = window.day().ordinal() * DAY / Steps.SECONDS;
            long first = Math.ceilDiv(beginning(window), Steps.SECONDS);
            long last = Math.floorDiv(closing(window) - length, Steps.SECONDS);
            mark(bits, midnight + (int) first, midnight + (int) last);
        }
        return bits;
    }

    private static void mark(long[] bits, int first, int last) {
        for (int place = first; place <= last; ) {
            int next = Math.min(last, place | 63);
            bits[place >> 6] |= -1L >>> 63 - (next - place) << place;
            place = next + 1;
        }
    }

    private static long beginning(WeeklyWindow window) {
        return Math.ceilDiv(window.from().toNanoOfDay(), 1_000_000_000L);
    }

    private static long closing(WeeklyWindow window) {
        return window.to().equals(LocalTime.MIDNIGHT) ? DAY : window.to().toSecondOfDay();
    }

    /** Where any start within the weeks could lie; around a change of clocks, everywhere. Far hours are let pass. */
    private int quarters() {
        int seen = Drafting.FAR_HOURS;
        for (int span = 0; span < spans.size(); span++) {
            for (var window : windows) {
                long midnight = MONDAY + (long) window.day().ordinal() * DAY - spans.offset(span);
                seen |= quarters(midnight + beginning(window), midnight + closing(window));
            }
            seen |= quarters(spans.until(span) - DAY, spans.until(span));
        }
        return seen;
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
