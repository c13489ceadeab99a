package io.attune.booking.ics.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;

/** How a calendar says what it is. */
final class CalendarMedia {

    private CalendarMedia() {}

    /** @param method the same as in the file, as RFC 5546 asks */
    static MediaType calendar(String method) {
        return new MediaType("text", "calendar", Map.of("charset", StandardCharsets.UTF_8.name(), "method", method));
    }
}
