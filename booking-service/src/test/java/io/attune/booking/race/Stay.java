package io.attune.booking.race;

/**
 * For how long one caller had an hour, as the caller can tell: possibly from when they asked for it until they were
 * told that it is given back, and surely from when they were told that they have it until they began to give it back.
 *
 * @param hour therapist and start
 */
record Stay(String hour, long asked, long had, long givingBack, long gone) {

    /** Whether both surely had the hour at one instant. */
    boolean collidesWith(Stay other) {
        return had < other.givingBack && other.had < givingBack;
    }

    /** Whether the hour may have been taken at some instant between two. */
    boolean mayExplain(long from, long to) {
        return asked < to && from < gone;
    }
}
