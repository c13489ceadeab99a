package io.attune.booking.busy.web;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.net.URI;
import java.util.List;

/** The body of {@code POST …/busy-feeds}; {@code webcal} is how calendars write https. */
record BusyFeedRequest(String url) {

    URI read() {
        try {
            var address = URI.create(url.replaceFirst("(?i)^webcal:", "https:"));
            if (address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // Told below in the same words.
        }
        throw new InvalidForm(List.of(new FieldProblem("/url", "Must be the full address of a calendar.")));
    }
}
