package io.attune.booking.calendar;

import io.attune.booking.day.DayId;
import io.attune.booking.day.Hold;
import java.time.Duration;
import java.time.Instant;

/**
 * An hour that a client has claimed: for a hold until the hold ends, for an appointment until the session does.
 *
 * @param id of the hold, and of the appointment that the hold becomes
 * @param claimedAt tells one attempt to claim it from another
 * @param until from when on it stands in nobody's way
 */
public record Engagement(
        String id, DayId day, Kind kind, Instant start, Instant end, Instant claimedAt, Instant until) {

    /** What the day decides on the strength of the claim. */
    public enum Kind {
        /** The client has one at a time: a later one takes its place. */
        HOLD,
        /** Stays until it is over or cancelled. */
        APPOINTMENT
    }

    static Engagement toHold(Hold hold, Instant claimedAt) {
        var hour = hold.hour();
        return new Engagement(hold.id(), hold.day(), Kind.HOLD, hour.start(), hour.end(), claimedAt, hold.expiresAt());
    }

    static Engagement toBook(Hold hold, Instant claimedAt) {
        var hour = hold.hour();
        return new Engagement(hold.id(), hold.day(), Kind.APPOINTMENT, hour.start(), hour.end(), claimedAt, hour.end());
    }

    boolean overlaps(Engagement other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether it is the very same attempt at the same claim. */
    boolean isAttempt(Engagement other) {
        return id.equals(other.id) && claimedAt.equals(other.claimedAt);
    }

    /** Old enough that whoever claimed it has had an answer from the day, or has died. */
    boolean isSettled(Instant now, Duration attemptTime) {
        return !now.isBefore(claimedAt.plus(attemptTime));
    }
}
