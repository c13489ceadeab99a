package io.attune.matching.engine;

import io.attune.matching.fit.candidate.OpenHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What booking says of one candidate, as octets: session, notice, when it was looked at, and the starts as five-minute
 * steps: the first one, and each other as the gap to the one before. Gaps are told in the largest unit that they share,
 * an hour often, so that most of them take half an octet or a whole one.
 */
final class Openings {

    private static final int LONGEST_SESSION = 24 * 60;

    private Openings() {}

    /** Whether steps can hold them exactly. */
    static boolean areRegular(OpenHours hours) {
        return isMinutes(hours.session())
                && hours.session().toMinutes() <= LONGEST_SESSION
                && isMinutes(hours.notice())
                && areWhole(hours.starts());
    }

    private static boolean areWhole(List<Instant> starts) {
        for (var start : starts) {
            if (!Steps.isWhole(start)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMinutes(Duration duration) {
        return duration.equals(Duration.ofMinutes(duration.toMinutes()))
                && duration.toMinutes() < Integer.MAX_VALUE / 60;
    }

    static byte[] write(OpenHours hours, Bytes to) {
        to.clear();
        to.number(hours.session().toMinutes());
        to.number(hours.notice().toMinutes());
        to.signed(hours.asOf().getEpochSecond());
        to.number(hours.asOf().getNano());
        to.number(hours.starts().size());
        var starts = hours.starts();
        to.fixed(first(hours), Integer.BYTES);
        int unit = unit(starts);
        to.number(unit);
        for (int hour = 1; hour < starts.size(); hour++) {
            to.halves(gap(starts, hour) / unit);
        }
        return to.toArray();
    }

    /** The greatest that every gap is a multiple of. */
    private static int unit(List<Instant> starts) {
        int unit = 0;
        for (int hour = 1; hour < starts.size() && unit != 1; hour++) {
            unit = greatestCommonDivisor(unit, gap(starts, hour));
        }
        return Math.max(1, unit);
    }

    private static int greatestCommonDivisor(int one, int other) {
        int divisor = one;
        for (int rest = other; rest != 0; ) {
            int next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    private static int gap(List<Instant> starts, int hour) {
        return Steps.of(starts.get(hour)) - Steps.of(starts.get(hour - 1));
    }

    /** The first start, or the last step there is when there is none. */
    static int first(@Nullable OpenHours hours) {
        return hours == null || hours.starts().isEmpty()
                ? Integer.MAX_VALUE
                : Steps.of(hours.starts().getFirst());
    }

    static @Nullable OpenHours read(byte @Nullable [] octets) {
        if (octets == null) {
            return null;
        }
        var from = new Reader(octets, 0);
        var session = Duration.ofMinutes(from.number());
        var notice = Duration.ofMinutes(from.number());
        var asOf = Instant.ofEpochSecond(from.signed(), from.number());
        int number = from.number();
        int step = (int) from.fixed(Integer.BYTES);
        int unit = from.number();
        var starts = new ArrayList<Instant>(number);
        for (int hour = 0; hour < number; hour++) {
            step += hour == 0 ? 0 : unit * from.halves();
            starts.add(Steps.at(step));
        }
        return new OpenHours(session, notice, starts, Objects.requireNonNull(asOf));
    }
}
