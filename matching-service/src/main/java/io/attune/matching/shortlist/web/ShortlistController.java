package io.attune.matching.shortlist.web;

import io.attune.matching.shortlist.ShortlistReading;
import io.attune.platform.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Reads a shortlist, and waits for one that is still being made when the client prefers so. */
@RestController
class ShortlistController {

    private final ShortlistReading reading;
    private final IntakeAccess access;
    private final ShortlistViews views;

    ShortlistController(ShortlistReading reading, IntakeAccess access, ShortlistViews views) {
        this.reading = reading;
        this.access = access;
        this.views = views;
    }

    @Operation(summary = "Read who is offered, and why; Prefer: wait=5 waits for it")
    @GetMapping("/api/intakes/{id}/shortlist")
    ResponseEntity<?> shortlist(
            @PathVariable String id,
            Caller caller,
            @RequestHeader(name = Patience.HEADER, required = false) @Nullable String prefer,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        if (!access.admits(caller, id)) {
            return IntakeAccess.nothingHere();
        }
        var patience = Patience.of(prefer);
        return switch (reading.read(id, patience.atMost())) {
            case ShortlistReading.Made(var made) ->
                patience.applied(ResponseEntity.ok())
                        .eTag(Long.toString(made.version()))
                        .body(views.of(made.state(), Languages.of(languages), access.sight(caller, id)));
            case ShortlistReading.Pending() -> pending(id, patience);
            // A holder's token is proof that the intake exists and is on its way here.
            case ShortlistReading.NothingHeard() ->
                caller instanceof Caller.Holder ? pending(id, patience) : IntakeAccess.nothingHere();
        };
    }

    private static ResponseEntity<?> pending(String id, Patience patience) {
        return patience.applied(ResponseEntity.status(HttpStatus.ACCEPTED))
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(ShortlistView.pending(id));
    }
}
