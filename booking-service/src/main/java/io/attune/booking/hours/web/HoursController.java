package io.attune.booking.hours.web;

import io.attune.booking.hours.HoursKeeping;
import io.attune.booking.hours.HoursOutcome.Kept;
import io.attune.booking.hours.HoursOutcome.Stale;
import io.attune.booking.hours.HoursOutcome.ZoneInUse;
import io.attune.booking.hours.Schedule;
import io.attune.platform.access.Caller;
import io.attune.platform.decision.Versioned;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/therapists/{id}/hours")
class HoursController {

    private static final ProblemType ZONE_IN_USE =
            new ProblemType("zone-in-use", HttpStatus.CONFLICT, "The time zone is in use");

    private final HoursKeeping hours;

    HoursController(HoursKeeping hours) {
        this.hours = hours;
    }

    @Operation(summary = "Read a therapist's weekly hours")
    @GetMapping
    ResponseEntity<Object> read(@PathVariable String id, Caller caller) {
        return hours.find(HoursAccess.therapist(id, caller))
                .map(kept -> answer(HttpStatus.OK, kept))
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "No hours were set yet."));
    }

    @Operation(summary = "Set a therapist's weekly hours, session length, buffer, notice and horizon")
    @PutMapping
    ResponseEntity<Object> set(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/hours.schema.json") HoursRequest wanted,
            Caller caller) {
        return switch (hours.set(wanted.read(HoursAccess.therapist(id, caller), version))) {
            case Kept(var kept) -> answer(kept.version() == 1 ? HttpStatus.CREATED : HttpStatus.OK, kept);
            case Stale _ -> Problems.of(Problems.STALE, "Read the hours again and decide anew.");
            case ZoneInUse _ -> Problems.of(ZONE_IN_USE, "Hours are held or booked under the present zone.", IN_ZONE);
        };
    }

    private static final List<FieldProblem> IN_ZONE =
            List.of(new FieldProblem("/timeZone", "Can change once nothing is held or booked."));

    private static ResponseEntity<Object> answer(HttpStatus status, Versioned<Schedule> kept) {
        return ResponseEntity.status(status).eTag(Long.toString(kept.version())).body(HoursView.of(kept));
    }
}
