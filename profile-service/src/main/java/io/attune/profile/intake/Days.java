package io.attune.profile.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days by which things are kept: of the dates an instant has around the world, the latest, so that none ends early. */
final class Days {

    private Days() {}

    static LocalDate latest(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(14)).toLocalDate();
    }

    /** Of the dates an instant has around the world, the earliest: whatever has ended by then has ended everywhere. */
    static LocalDate earliest(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(-12)).toLocalDate();
    }
}
