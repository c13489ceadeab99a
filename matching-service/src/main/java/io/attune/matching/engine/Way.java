package io.attune.matching.engine;

import io.attune.matching.fit.vocabulary.Point;
import org.jspecify.annotations.Nullable;

/** How far one client travels; measured along the ellipsoid only where nothing cheaper decides. */
final class Way {

    /** No degree of latitude is shorter. */
    private static final double KILOMETRES_A_DEGREE = 110.5;

    private final @Nullable Point home;
    private final int limit;

    Way(@Nullable Point home, int limit) {
        this.home = home;
        this.limit = limit;
    }

    Gate.InPerson to(byte[] profile) {
        if (home == null) {
            return Gate.InPerson.UNKNOWN;
        }
        var from = Profile.rooms(profile);
        int rooms = from.number();
        for (int rest = rooms; rest > 0; rest--) {
            int room = from.number();
            double latitude = Profile.degrees(from, room);
            double longitude = Profile.degrees(from, room);
            if (isNear(home, latitude, longitude)) {
                return Gate.InPerson.POSSIBLE;
            }
        }
        return rooms == 0 ? Gate.InPerson.UNKNOWN : Gate.InPerson.TOO_FAR;
    }

    private boolean isNear(Point from, double latitude, double longitude) {
        if (Math.abs(latitude - from.latitude()) * KILOMETRES_A_DEGREE > limit) {
            return false;
        }
        var room = new Point(latitude, longitude);
        return room.kilometresAtLeast(from) <= limit
                && (room.kilometresAtMost(from) <= limit || room.kilometresTo(from) <= limit);
    }
}
