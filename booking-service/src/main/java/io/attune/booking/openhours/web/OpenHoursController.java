package io.attune.booking.openhours.web;

import io.attune.booking.openhours.OpenHoursListing;
import io.attune.platform.access.Caller;
import io.attune.platform.time.Zones;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenHoursController {

    private final OpenHoursListing listing;
    private final Zones zones;
    private final InstantSource clock;

    OpenHoursController(OpenHoursListing listing, Zones zones, InstantSource clock) {
        this.listing = listing;
        this.zones = zones;
        this.clock = clock;
    }

    @Operation(summary = "List a therapist's open hours; to the holder of an intake, also the hour they hold")
    @GetMapping("/api/therapists/{id}/open-hours")
    ResponseEntity<Object> ofOne(
            @PathVariable String id,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> timeZone,
            Caller caller) {
        var question = new AskedHours(List.of(id), from, to, timeZone).read(zones, clock.instant());
        return question.therapists().stream()
                .findFirst()
                .flatMap(therapist -> listing.of(therapist, question.interval(), intakeOf(caller)))
                .<ResponseEntity<Object>>map(
                        hours -> ResponseEntity.ok(OpenHoursView.of(hours, question.zone(), zones)))
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "No such therapist."));
    }

    @Operation(summary = "List the open hours of several therapists")
    @GetMapping("/api/open-hours")
    OpenHoursOfSeveralView ofSeveral(
            @RequestParam List<String> therapistId,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to) {
        var now = clock.instant();
        var question = new AskedHours(therapistId, from, to, Optional.empty()).read(zones, now);
        var answers = listing.of(question.therapists(), question.interval());
        return OpenHoursOfSeveralView.of(now, answers, zones);
    }

    private static Optional<String> intakeOf(Caller caller) {
        return caller instanceof Caller.Holder holder ? Optional.of(holder.record()) : Optional.empty();
    }
}
