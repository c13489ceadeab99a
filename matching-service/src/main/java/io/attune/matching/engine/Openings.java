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
 * steps, each one as the gap to the one before. A gap takes one octet up to {@link #WIDE} steps, so a hundred hours
 * take little more than a hundred octets.
 */
final class Openings {

    /** Stands before a gap that does not fit one octet. */
    static final int WIDE = 255;

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
        int before = first(hours);
        to.fixed(before, Integer.BYTES);
        for (var start : hours.starts()) {
            int step = Steps.of(start);
            gap(to, step - before);
            before = step;
        }
        return to.toArray();
    }

    private static void gap(Bytes to, int gap) {
        if (gap < WIDE) {
            to.octet(gap);
        } else {
            to.octet(WIDE);
            to.number(gap);
        }
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
        var starts = new ArrayList<Instant>(number);
        for (int hour = 0; hour < number; hour++) {
            int gap = from.octet();
            step += gap < WIDE ? gap : from.number();
            starts.add(Steps.at(step));
        }
        return new OpenHours(session, notice, starts, Objects.requireNonNull(asOf));
    }
}
