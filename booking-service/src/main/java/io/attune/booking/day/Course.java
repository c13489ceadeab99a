package io.attune.booking.day;

import org.jspecify.annotations.Nullable;

/**
 * What was done with an appointment, and by whom and why; of several moves the last one.
 *
 * @param overlap why it was made although the client had another hour at that time
 */
public record Course(
        @Nullable OverlapOverride overlap,
        @Nullable Rescheduling rescheduling,
        @Nullable Cancellation cancellation,
        @Nullable Attendance attendance) {

    public static Course begun(@Nullable OverlapOverride overlap) {
        return new Course(overlap, null, null, null);
    }

    Course with(Cancellation why) {
        return new Course(overlap, rescheduling, why, attendance);
    }

    Course with(Rescheduling why) {
        return new Course(overlap, why, cancellation, attendance);
    }

    Course with(Attendance recorded) {
        return new Course(overlap, rescheduling, cancellation, recorded);
    }
}
