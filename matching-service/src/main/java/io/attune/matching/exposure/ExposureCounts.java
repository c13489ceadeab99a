package io.attune.matching.exposure;

import io.attune.matching.fit.order.Exposure;
import io.attune.matching.fit.order.Exposures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What was counted of each therapist on each UTC day, in memory. A shortlist counts on the day it was made; of the same
 * intake only a later version counts again, because only then it was matched again.
 */
public final class ExposureCounts implements Exposures {

    /** As long as the events are kept. */
    public static final int LONGEST_DAYS = 90;

    /** Over which a share is judged. */
    private static final int DAYS = 30;

    private final InstantSource clock;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<String, NavigableMap<Long, Tally>> tallies = new ConcurrentHashMap<>();
    private final NavigableMap<Long, Integer> notNamed = new ConcurrentSkipListMap<>();
    private long sweptOn;

    public ExposureCounts(InstantSource clock) {
        this.clock = clock;
    }

    /** The last version of an intake's shortlist that counted. */
    private record Seen(long version, long day) {}

    public synchronized void count(MatchedShortlist shortlist) {
        sweepOnceADay();
        long day = day(shortlist.at());
        var before = seen.get(shortlist.intakeId());
        if (day <= today() - LONGEST_DAYS || before != null && before.version >= shortlist.version()) {
            return;
        }
        seen.put(shortlist.intakeId(), new Seen(shortlist.version(), day));
        if (shortlist.namesWhoPassed()) {
            add(shortlist, day);
        } else {
            notNamed.merge(day, 1, Integer::sum);
        }
    }

    @Override
    public Exposure of(String therapistId) {
        var days = tallies.get(therapistId);
        if (days == null) {
            return Exposure.NONE;
        }
        var tally = sum(days, DAYS);
        return new Exposure(tally.expected(), tally.actual());
    }

    /** Everybody who passed a counted shortlist on this day or one of the days before it. */
    public Map<String, Tally> over(int days) {
        var sums = new HashMap<String, Tally>();
        tallies.forEach((id, byDay) -> sums.put(id, sum(byDay, days)));
        sums.values().removeIf(Tally.NOTHING::equals);
        return sums;
    }

    /** How many shortlists of these days counted for nobody, because too many passed. */
    public int notNamed(int days) {
        return window(notNamed, days).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void add(MatchedShortlist shortlist, long day) {
        var offered = new HashSet<>(shortlist.offered());
        for (var id : shortlist.passed()) {
            var one = new Tally(1, shortlist.share(), offered.contains(id) ? 1 : 0);
            tallies.computeIfAbsent(id, fresh -> new ConcurrentSkipListMap<>()).merge(day, one, Tally::plus);
        }
    }

    private Tally sum(NavigableMap<Long, Tally> byDay, int days) {
        return window(byDay, days).values().stream().reduce(Tally.NOTHING, Tally::plus);
    }

    private <V> NavigableMap<Long, V> window(NavigableMap<Long, V> byDay, int days) {
        long today = today();
        return byDay.subMap(today - days, false, today, true);
    }

    private void sweepOnceADay() {
        long today = today();
        if (today == sweptOn) {
            return;
        }
        sweptOn = today;
        long gone = today - LONGEST_DAYS;
        seen.values().removeIf(one -> one.day <= gone);
        notNamed.headMap(gone, true).clear();
        tallies.values().forEach(byDay -> byDay.headMap(gone, true).clear());
        tallies.values().removeIf(Map::isEmpty);
    }

    private long today() {
        return day(clock.instant());
    }

    private static long day(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), Duration.ofDays(1).toSeconds());
    }
}
