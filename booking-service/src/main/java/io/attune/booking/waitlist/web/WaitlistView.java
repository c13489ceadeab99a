package io.attune.booking.waitlist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on the waitlist as it is answered.
 *
 * @param status {@code waiting}, {@code offered}, or why it is over
 * @param therapistIds none for anyone who is offered
 * @param need for the practice only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitlistView(
        String id,
        String intakeId,
        String status,
        List<String> therapistIds,
        String since,
        @Nullable String need,
        @Nullable OfferView offer) {

    /** What they are asked about: a hold, booked like any other. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfferView(
            String holdId,
            String therapistId,
            String start,
            String end,
            String expiresAt,
            String format,
            @Nullable String locationId) {}
}
