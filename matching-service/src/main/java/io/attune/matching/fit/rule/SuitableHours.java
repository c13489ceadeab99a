package io.attune.matching.fit.rule;

import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.need.Need;
import java.time.Instant;
import java.util.List;

/**
 * Which open hours suit a client: the notice is kept, and the whole session lies inside one of the client's windows.
 */
final class SuitableHours {

    private SuitableHours() {}

    static List<Instant> of(Need need, OpenHours open, Moment moment) {
        var earliest = moment.now().plus(open.notice());
        return open.starts().stream()
                .filter(start -> !start.isBefore(earliest))
                .filter(start -> liesInsideAWindow(need, start, start.plus(open.session()), moment))
                .toList();
    }

    private static boolean liesInsideAWindow(Need need, Instant start, Instant end, Moment moment) {
        if (need.conditions().times().isEmpty()) {
            return true;
        }
        var zone = need.location().timeZone();
        var localStart = moment.local(start, zone);
        var localEnd = moment.local(end, zone);
        return need.conditions().times().stream().anyMatch(window -> window.holds(localStart, localEnd));
    }
}
