package io.attune.booking.busy.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;

/**
 * A time as the file says it.
 *
 * @param wholeDay whether only a date was said; the wall time is then its midnight
 */
record Moment(LocalDateTime wall, ZoneRules zone, boolean wholeDay) {

    /** RFC 5545, 3.3.5: in a gap the offset before it is meant, in an overlap the earlier time. */
    static Instant instant(LocalDateTime wall, ZoneRules zone) {
        var offsets = zone.getValidOffsets(wall);
        var offset = offsets.isEmpty() ? zone.getTransition(wall).getOffsetBefore() : offsets.getFirst();
        return wall.toInstant(offset);
    }

    Instant instant() {
        return instant(wall, zone);
    }

    Moment at(LocalDateTime otherWall) {
        return new Moment(otherWall, zone, wholeDay);
    }
}
