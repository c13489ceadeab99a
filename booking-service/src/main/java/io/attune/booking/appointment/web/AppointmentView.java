package io.attune.booking.appointment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is answered.
 *
 * @param attentions why a person was asked to look at it, in codes; left out where nobody was
 * @param late said of one that was cancelled within the notice
 */
record AppointmentView(
        String id,
        String status,
        String therapistId,
        String intakeId,
        String start,
        String end,
        String localStart,
        String timeZone,
        long version,
        String format,
        PlaceView place,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> attentions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProposalView> proposals,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean late) {

    /** @param address of the practice, when they meet there */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(String kind, @Nullable String address) {}

    /** When, and with whom, it could be instead. */
    record ProposalView(String therapistId, String start, String end) {}
}
