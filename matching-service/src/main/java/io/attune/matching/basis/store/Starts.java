package io.attune.matching.basis.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rising instants as one short text: the first in seconds since 1970, then the seconds to each next one. */
final class Starts {

    private static final int NANOS = 9;

    private Starts() {}

    static String write(List<Instant> starts) {
        var gaps = new ArrayList<BigDecimal>();
        var last = BigDecimal.ZERO;
        for (var start : starts) {
            gaps.add(seconds(start).subtract(last));
            last = seconds(start);
        }
        return gaps.stream()
                .map(gap -> gap.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
    }

    /** @throws NumberFormatException when it is no such text */
    static List<Instant> read(String text) {
        var starts = new ArrayList<Instant>();
        var last = BigDecimal.ZERO;
        for (var gap : text.isEmpty() ? List.<String>of() : List.of(text.split(" ", -1))) {
            last = last.add(new BigDecimal(gap));
            var parts = last.divideAndRemainder(BigDecimal.ONE);
            starts.add(Instant.ofEpochSecond(
                    parts[0].longValueExact(), parts[1].movePointRight(NANOS).longValueExact()));
        }
        return starts;
    }

    private static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), NANOS));
    }
}
