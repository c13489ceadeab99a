package io.attune.booking.series;

import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When a series takes place: every date at the wall time of the first. */
final class SeriesDates {

    private SeriesDates() {}

    /** @param start nothing where no clock shows that time on that date; of two meanings the earlier one */
    record Date(LocalDateTime localStart, Optional<Instant> start) {}

    static List<Date> of(SeriesWish wish, String timeZone, Zones zones) {
        var first = zones.local(wish.first().start(), timeZone).toLocalDateTime();
        return IntStream.range(0, wish.count() == null ? SeriesWish.MOST + 1 : wish.count())
                .mapToObj(turn -> first.plusWeeks((long) turn * wish.everyWeeks()))
                .takeWhile(local -> wish.until() == null || !local.toLocalDate().isAfter(wish.until()))
                .map(local -> new Date(local, start(local, first, wish, timeZone, zones)))
                .toList();
    }

    private static Optional<Instant> start(
            LocalDateTime local, LocalDateTime first, SeriesWish wish, String timeZone, Zones zones) {
        return local.equals(first)
                ? Optional.of(wish.first().start())
                : zones.instants(local, timeZone).stream().findFirst();
    }
}
