package io.attune.matching.fit.rule;

import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.need.Need;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Which open hours suit a client: the notice is kept, and the whole session lies inside one of the client's windows.
 */
public final class SuitableHours {

    private SuitableHours() {}

    static List<Instant> of(Need need, OpenHours open, Moment moment) {
        var earliest = moment.now().plus(open.notice());
        return open.starts().stream()
                .filter(start -> !start.isBefore(earliest))
                .filter(start -> liesInsideAWindow(need, start, open.session(), moment))
                .toList();
    }

    /** Whether a session that starts then lies inside one of the client's windows; any does when none were given. */
    public static boolean liesInsideAWindow(Need need, Instant start, Duration session, Moment moment) {
        var windows = need.conditions().times();
        if (windows.isEmpty()) {
            return true;
        }
        var shown = onTheClientsClock(need.location().timeZone(), start, session, moment);
        return windows.stream()
                .anyMatch(window -> shown.stream().allMatch(stretch -> window.holds(stretch.begins(), stretch.ends())));
    }

    /** One stretch; minute by minute where the clock is changed before the session is over. */
    private static List<Stretch> onTheClientsClock(String zone, Instant start, Duration session, Moment moment) {
        var whole = new Stretch(moment.local(start, zone), session);
        if (moment.local(start.plus(session), zone).equals(whole.ends())) {
            return List.of(whole);
        }
        return LongStream.range(0, session.toMinutes())
                .mapToObj(minute -> moment.local(start.plus(Duration.ofMinutes(minute)), zone))
                .map(minute -> new Stretch(minute, Duration.ofMinutes(1)))
                .toList();
    }

    /** A time during which the clock on the wall runs on. */
    private record Stretch(LocalDateTime begins, Duration length) {

        LocalDateTime ends() {
            return begins.plus(length);
        }
    }
}
