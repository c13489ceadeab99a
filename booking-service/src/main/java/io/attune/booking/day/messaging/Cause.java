package io.attune.booking.day.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.attune.booking.day.Attention;
import io.attune.booking.day.Cancellation;
import io.attune.booking.day.Rescheduling;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an event about an appointment came to be, in coded words; what does not belong to it is left out. */
@JsonInclude(Include.NON_NULL)
record Cause(
        @Nullable String cancelledBy,
        @Nullable String rescheduledBy,
        @Nullable String reason,
        @Nullable String previousStart,
        @Nullable Boolean late,
        @Nullable String override,
        @Nullable String attention,
        @Nullable List<String> proposals) {

    static Cause none() {
        return new Cause(null, null, null, null, null, null, null, null);
    }

    static Cause of(Cancellation why) {
        return new Cause(why.by(), null, why.reason(), null, null, null, null, null);
    }

    static Cause of(Rescheduling why) {
        return new Cause(
                null, why.by(), why.reason(), why.previousStart().toString(), why.late(), why.override(), null, null);
    }

    static Cause of(Attention attention) {
        return new Cause(null, null, null, null, null, null, attention.code(), null);
    }

    static Cause of(Attention attention, List<Instant> proposals) {
        var starts = proposals.stream().map(Instant::toString).toList();
        return new Cause(null, null, null, null, null, null, attention.code(), starts);
    }
}
