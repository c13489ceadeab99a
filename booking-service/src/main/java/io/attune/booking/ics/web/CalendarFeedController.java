package io.attune.booking.ics.web;

import io.attune.booking.ics.FeedKeeping;
import io.attune.booking.ics.FeedOutcome.Closed;
import io.attune.booking.ics.FeedOutcome.NotThere;
import io.attune.booking.ics.FeedOutcome.Opened;
import io.attune.booking.intake.Party;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.web.Problems;
import io.attune.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/therapists/{id}/calendar-feed")
class CalendarFeedController {

    private final FeedKeeping feeds;

    CalendarFeedController(FeedKeeping feeds) {
        this.feeds = feeds;
    }

    /** The address is told once and never again; asking anew makes another one and ends this one. */
    @Operation(summary = "Open a feed of the therapist's appointments at a secret address, shown once")
    @PostMapping
    ResponseEntity<FeedView> open(@PathVariable String id, Command command, Party party) {
        var address = feeds.open(therapist(id, party), command);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new FeedView("/api/calendar-feeds/" + address + ".ics"));
    }

    @Operation(summary = "Close the feed of the therapist's appointments")
    @DeleteMapping
    ResponseEntity<Object> close(@PathVariable String id, Party party) {
        return switch (feeds.close(therapist(id, party))) {
            case Closed _, Opened _ -> ResponseEntity.noContent().build();
            case NotThere _ -> Problems.of(Problems.NOT_FOUND, "There is no feed.");
        };
    }

    /** The therapist named in the path; forbidden and impossible ones are refused in the same words. */
    private static TherapistId therapist(String id, Party party) {
        try {
            if (party.keepsCalendarOf(id)) {
                return new TherapistId(UUID.fromString(id).toString());
            }
        } catch (IllegalArgumentException _) {
            // Told below in the same words.
        }
        throw new Refused(Problems.NOT_FOUND, "No such therapist.");
    }

    record FeedView(String url) {}
}
