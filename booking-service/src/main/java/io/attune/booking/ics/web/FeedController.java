package io.attune.booking.ics.web;

import io.attune.booking.ics.TherapistFeed;
import io.attune.booking.ics.TherapistFeed.Written;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FeedController {

    private final TherapistFeed feed;

    FeedController(TherapistFeed feed) {
        this.feed = feed;
    }

    @Operation(summary = "Read a feed of appointments at its secret address")
    @GetMapping("/api/calendar-feeds/{secret}.ics")
    ResponseEntity<Object> read(@PathVariable String secret, Locale reader, Shown shown) {
        return feed.at(secret, reader)
                .map(written -> {
                    shown.records(written.intakes());
                    return written;
                })
                .map(FeedController::answer)
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "There is no such feed."));
    }

    private static ResponseEntity<Object> answer(Written written) {
        var same = UUID.nameUUIDFromBytes(written.same().getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .contentType(CalendarMedia.calendar("PUBLISH"))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .eTag("W/\"" + same + '"')
                .body(written.text().getBytes(StandardCharsets.UTF_8));
    }
}
