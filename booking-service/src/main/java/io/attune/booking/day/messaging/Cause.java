package io.attune.booking.day.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.attune.booking.day.Attendance;
import io.attune.booking.day.Attention;
import io.attune.booking.day.Cancellation;
import io.attune.booking.day.OverlapOverride;
import io.attune.booking.day.Rescheduling;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an event about an appointment came to be, in coded words; what does not belong to it is left out. */
@JsonInclude(Include.NON_NULL)
record Cause(
        @Nullable String cancelledBy,
        @Nullable String rescheduledBy,
        @Nullable String recordedBy,
        @Nullable String reason,
        @Nullable String previousStart,
        @Nullable Boolean late,
        @Nullable String override,
        @Nullable String attention,
        @Nullable List<String> proposals) {

    static Cause of(@Nullable OverlapOverride overlap) {
        return new Cause(null, null, null, null, null, null, overlap == null ? null : overlap.reason(), null, null);
    }

    static Cause of(Cancellation why) {
        return new Cause(why.by(), null, null, why.reason(), null, why.late(), why.override(), null, null);
    }

    static Cause of(Rescheduling why) {
        var previous = why.previousStart().toString();
        return new Cause(null, why.by(), null, why.reason(), previous, why.late(), why.override(), null, null);
    }

    static Cause of(Attendance recorded) {
        return new Cause(null, null, recorded.by(), recorded.reason(), null, null, null, null, null);
    }

    static Cause of(Attention attention) {
        return new Cause(null, null, null, null, null, null, null, attention.code(), null);
    }

    static Cause of(Attention attention, List<Instant> proposals) {
        var starts = proposals.stream().map(Instant::toString).toList();
        return new Cause(null, null, null, null, null, null, null, attention.code(), starts);
    }
}
