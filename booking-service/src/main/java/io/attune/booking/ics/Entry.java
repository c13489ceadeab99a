package io.attune.booking.ics;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.CalendarUid;
import io.attune.booking.day.Cancellation;
import io.attune.booking.day.Course;
import io.attune.booking.day.Rescheduling;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One appointment in a calendar.
 *
 * @param sequence higher after each change, so that a calendar takes the later of two copies
 * @param lastModified when it was changed last, where that is known
 * @param location where the two meet, only in the client's own copy
 */
record Entry(
        String uid,
        Instant start,
        Instant end,
        long sequence,
        Status status,
        @Nullable Instant lastModified,
        @Nullable String location) {

    /** The words of RFC 5545. */
    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    static Entry of(Appointment appointment, @Nullable String location) {
        return new Entry(
                CalendarUid.of(appointment.id()),
                appointment.hour().start(),
                appointment.hour().end(),
                appointment.version() - 1,
                status(appointment),
                lastModified(appointment.course()),
                location);
    }

    /** Of what is written down with its time: moves and the cancellation. */
    private static @Nullable Instant lastModified(Course course) {
        return Stream.of(
                        Optional.ofNullable(course.cancellation()).map(Cancellation::at),
                        Optional.ofNullable(course.rescheduling()).map(Rescheduling::at))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Status status(Appointment appointment) {
        return switch (appointment.status()) {
            case TO_CONFIRM -> Status.TENTATIVE;
            case BOOKED, ATTENDED, MISSED -> Status.CONFIRMED;
            case CANCELLED -> Status.CANCELLED;
        };
    }

    boolean isCancelled() {
        return status == Status.CANCELLED;
    }
}
