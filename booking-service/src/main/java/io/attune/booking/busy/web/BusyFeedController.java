package io.attune.booking.busy.web;

import io.attune.booking.busy.BusyFeedKeeping;
import io.attune.booking.busy.BusySettings;
import io.attune.booking.intake.Party;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.platform.web.Problems;
import io.attune.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/therapists/{id}/busy-feeds")
class BusyFeedController {

    private final BusyFeedKeeping feeds;
    private final BusySettings settings;
    private final InstantSource clock;

    BusyFeedController(BusyFeedKeeping feeds, BusySettings settings, InstantSource clock) {
        this.feeds = feeds;
        this.settings = settings;
        this.clock = clock;
    }

    @Operation(summary = "List the calendars whose busy times close a therapist's hours")
    @GetMapping
    BusyFeedsView list(@PathVariable String id, Party party) {
        var now = clock.instant();
        return new BusyFeedsView(feeds.of(therapist(id, party)).stream()
                .map(feed -> BusyFeedView.of(feed, now, settings))
                .toList());
    }

    @Operation(summary = "Read another calendar from its address")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> subscribe(
            @PathVariable String id,
            Command command,
            @Form("/forms/busy-feed.schema.json") BusyFeedRequest wanted,
            Party party) {
        return BusyFeedAnswers.of(feeds.subscribe(therapist(id, party), wanted.read(), command), id);
    }

    @Operation(summary = "Read another calendar from a file")
    @PostMapping(consumes = "text/calendar")
    ResponseEntity<Object> upload(@PathVariable String id, Command command, @RequestBody byte[] file, Party party) {
        var text = new String(file, StandardCharsets.UTF_8);
        return BusyFeedAnswers.of(feeds.upload(therapist(id, party), text, command), id);
    }

    @Operation(summary = "No longer read a calendar")
    @DeleteMapping("/{feedId}")
    ResponseEntity<Object> remove(@PathVariable String id, @PathVariable String feedId, Party party) {
        return BusyFeedAnswers.of(feeds.remove(therapist(id, party), feedId), id);
    }

    /** The therapist named in the path; forbidden and impossible ones are refused in the same words. */
    private static TherapistId therapist(String id, Party party) {
        if (id.isBlank() || !party.keepsCalendarOf(id)) {
            throw new Refused(Problems.NOT_FOUND, "No such therapist.");
        }
        return new TherapistId(id);
    }

    record BusyFeedsView(List<BusyFeedView> feeds) {}
}
