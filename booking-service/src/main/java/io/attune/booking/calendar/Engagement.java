package io.attune.booking.calendar;

import io.attune.booking.change.Undertaking;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.DayId;
import io.attune.booking.day.Hold;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An hour that a client has claimed: for a hold until the hold ends, for an appointment until the session does.
 *
 * @param id of the hold, and of the appointment that the hold becomes
 * @param claimedAt tells one attempt to claim it from another
 * @param until from when on it stands in nobody's way
 * @param moving when it is the hour that an appointment is moved to; the hour it leaves is claimed until then
 */
public record Engagement(
        String id,
        DayId day,
        Kind kind,
        Instant start,
        Instant end,
        Instant claimedAt,
        Instant until,
        @Nullable Moving moving) {

    /** What the day decides on the strength of the claim. */
    public enum Kind {
        /** The client has one at a time: a later one takes its place. */
        HOLD,
        /** Stays until it is over or cancelled. */
        APPOINTMENT
    }

    static Engagement toHold(Hold hold, Instant claimedAt) {
        var hour = hold.hour();
        return new Engagement(
                hold.id(), hold.day(), Kind.HOLD, hour.start(), hour.end(), claimedAt, hold.expiresAt(), null);
    }

    static Engagement toBook(Hold hold, Instant claimedAt) {
        var hour = hold.hour();
        return new Engagement(
                hold.id(), hold.day(), Kind.APPOINTMENT, hour.start(), hour.end(), claimedAt, hour.end(), null);
    }

    static Engagement toMove(Appointment moved, Undertaking undertaking, Instant claimedAt) {
        var hour = moved.hour();
        return new Engagement(
                moved.id(),
                moved.day(),
                Kind.APPOINTMENT,
                hour.start(),
                hour.end(),
                claimedAt,
                hour.end(),
                new Moving(undertaking, moved.version()));
    }

    /** Whether it is where the client will be for the appointment. */
    boolean isFor(Appointment appointment, Instant now) {
        return appointment.isLive(now) && appointment.hour().start().equals(start);
    }

    boolean isOf(String changeId) {
        return moving != null && moving.undertaking().changeId().equals(changeId);
    }

    /** Whether it is an earlier hour of the same appointment. */
    boolean isBefore(Engagement later) {
        return id.equals(later.id) && version() < later.version();
    }

    private long version() {
        return moving == null ? 0 : moving.version();
    }

    /** The same for an appointment whose instants moved with the rules of its zone. */
    Engagement during(Instant newStart, Instant newEnd) {
        return new Engagement(id, day, kind, newStart, newEnd, claimedAt, until.equals(end) ? newEnd : until, moving);
    }

    boolean overlaps(Engagement other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether it is the very same attempt at the same claim. */
    boolean isAttempt(Engagement other) {
        return id.equals(other.id) && claimedAt.equals(other.claimedAt) && Objects.equals(moving, other.moving);
    }

    /** Old enough that whoever claimed it has had an answer from the day, or has died. */
    boolean isSettled(Instant now, Duration attemptTime) {
        return !now.isBefore(claimedAt.plus(attemptTime));
    }
}
