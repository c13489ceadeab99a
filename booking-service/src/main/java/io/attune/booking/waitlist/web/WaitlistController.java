package io.attune.booking.waitlist.web;

import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import io.attune.booking.waitlist.JoinOutcome.IntakeHeld;
import io.attune.booking.waitlist.JoinOutcome.IntakeNotReady;
import io.attune.booking.waitlist.JoinOutcome.Joined;
import io.attune.booking.waitlist.JoinOutcome.SomeNotOffered;
import io.attune.booking.waitlist.WaitlistEntry;
import io.attune.booking.waitlist.WaitlistJoining;
import io.attune.booking.waitlist.WaitlistKeeping;
import io.attune.booking.waitlist.WaitlistReading;
import io.attune.booking.waitlist.WaitlistReading.Seen;
import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.platform.web.InvalidForm;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/waitlist")
class WaitlistController {

    private static final ProblemType NOT_READY =
            new ProblemType("intake-not-ready", HttpStatus.CONFLICT, "The intake is still on its way");
    private static final ProblemType INTAKE_HELD =
            new ProblemType("intake-held", HttpStatus.CONFLICT, "No hour can be held for this intake");

    private final WaitlistJoining joining;
    private final WaitlistKeeping keeping;
    private final WaitlistReading reading;
    private final Admission admission;
    private final WaitlistViews views;

    WaitlistController(
            WaitlistJoining joining,
            WaitlistKeeping keeping,
            WaitlistReading reading,
            Admission admission,
            WaitlistViews views) {
        this.joining = joining;
        this.keeping = keeping;
        this.reading = reading;
        this.admission = admission;
        this.views = views;
    }

    @Operation(summary = "Wait for an hour, with one therapist or any who were offered")
    @PostMapping
    ResponseEntity<Object> join(
            @Form("/forms/waitlist.schema.json") JoinRequest request, Command command, Party party) {
        return admission.admits(party, request.intakeId())
                ? joined(request, command, party)
                : Problems.of(Problems.NOT_FOUND, "No such intake.");
    }

    private ResponseEntity<Object> joined(JoinRequest request, Command command, Party party) {
        return switch (joining.join(request.read(), command)) {
            case Joined(var entry, var afresh) ->
                ResponseEntity.status(afresh ? HttpStatus.CREATED : HttpStatus.OK)
                        .location(URI.create("/api/waitlist/" + WaitlistEntry.idOf(entry.intakeId())))
                        .body(views.of(new Seen(entry, Optional.empty()), party));
            case SomeNotOffered(var places) ->
                throw new InvalidForm(places.stream().map(request::notOffered).toList());
            case IntakeHeld _ -> Problems.of(INTAKE_HELD, "Someone from the practice will be in touch.");
            case IntakeNotReady _ ->
                ResponseEntity.status(NOT_READY.status())
                        .header(HttpHeaders.RETRY_AFTER, "1")
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(Problems.of(NOT_READY, "Try again in a moment.").getBody());
        };
    }

    @Operation(summary = "Read a place on the waitlist")
    @GetMapping("/{id}")
    ResponseEntity<Object> read(@PathVariable String id, Party party) {
        return reading.find(id, party)
                .map(seen -> ResponseEntity.<Object>ok(views.of(seen, party)))
                .orElseGet(WaitlistController::notFound);
    }

    @Operation(summary = "Leave the waitlist")
    @DeleteMapping("/{id}")
    ResponseEntity<Object> leave(@PathVariable String id, Party party) {
        return keeping.leave(id, party) ? ResponseEntity.noContent().build() : notFound();
    }

    @Operation(summary = "Say how great the need is")
    @PostMapping("/{id}/need")
    ResponseEntity<Object> flag(
            @PathVariable String id, @Form("/forms/need.schema.json") NeedRequest request, Party party) {
        return keeping.flag(id, request.read())
                .map(entry -> ResponseEntity.<Object>ok(views.of(reading.seen(entry), party)))
                .orElseGet(WaitlistController::notFound);
    }

    private static ResponseEntity<Object> notFound() {
        return Problems.of(Problems.NOT_FOUND, "No such place on the waitlist.");
    }
}
