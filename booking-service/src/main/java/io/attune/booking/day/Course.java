package io.attune.booking.day;

import org.jspecify.annotations.Nullable;

/** What was done with an appointment since it was made, and by whom and why; of several moves the last one. */
public record Course(
        @Nullable Cancellation cancellation, @Nullable Rescheduling rescheduling) {

    public static Course begun() {
        return new Course(null, null);
    }

    Course with(Cancellation why) {
        return new Course(why, rescheduling);
    }

    Course with(Rescheduling why) {
        return new Course(cancellation, why);
    }
}
