package io.attune.booking.availability;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * The circumstances as every day asks for them, in whole epoch seconds.
 *
 * @param noticeEnds the earliest start that keeps the notice
 * @param sessionStarts when the sessions that count towards the daily limit begin
 */
record Limits(
        long session,
        long occupies,
        long grid,
        long noticeEnds,
        int dailyLimit,
        int caseloadLeft,
        Spans timeOff,
        Spans occupied,
        long[] sessionStarts) {

    static Limits of(Circumstances circumstances) {
        var terms = circumstances.timetable().terms();
        var occupied = circumstances.occupied();
        return new Limits(
                terms.session().toSeconds(),
                terms.occupies().toSeconds(),
                terms.startEvery().toSeconds(),
                wholeSecondFrom(circumstances.now().plus(terms.notice())),
                terms.dailyLimit() == null ? Integer.MAX_VALUE : terms.dailyLimit(),
                circumstances.caseloadLeft(),
                Spans.of(circumstances.timetable().timeOff()),
                Spans.of(Stream.concat(
                                occupied.stream().map(Occupied::interval), circumstances.timetable().busy().stream())
                        .toList()),
                occupied.stream()
                        .filter(Occupied::session)
                        .mapToLong(taken -> taken.interval().from().getEpochSecond())
                        .toArray());
    }

    boolean reachedOn(LocalDay day) {
        var sessions = 0;
        for (var start : sessionStarts) {
            if (start >= day.begin() && start < day.end()) {
                sessions++;
            }
        }
        return sessions >= dailyLimit;
    }

    private static long wholeSecondFrom(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    }
}
