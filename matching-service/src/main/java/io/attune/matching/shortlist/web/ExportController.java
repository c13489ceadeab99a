package io.attune.matching.shortlist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.matching.shortlist.History;
import io.attune.matching.shortlist.Shortlist;
import io.attune.matching.shortlist.ShortlistReading;
import io.attune.platform.access.Caller;
import io.attune.platform.audit.AuditReading;
import io.attune.platform.audit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * This service's part of all that is held on a client: the shortlist as it is shown to the same reader, and what became
 * of it. What it was computed from is about therapists, and about the intake, which profile-service shows.
 */
@RestController
class ExportController {

    private final ShortlistReading reading;
    private final IntakeAccess access;
    private final ShortlistViews views;
    private final AuditReading audit;

    ExportController(ShortlistReading reading, IntakeAccess access, ShortlistViews views, AuditReading audit) {
        this.reading = reading;
        this.access = access;
        this.views = views;
        this.audit = audit;
    }

    /** Of an intake that has not come here nothing is held here. */
    @Operation(summary = "Export what is held here on one client")
    @GetMapping("/api/intakes/{id}/export")
    ResponseEntity<Object> export(
            @PathVariable String id,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        if (!access.admits(caller, id)) {
            return IntakeAccess.nothingHere();
        }
        var made = made(id);
        var sight = access.sight(caller, id);
        return ResponseEntity.ok(new PartView(
                made.map(shortlist -> views.of(shortlist, Languages.of(languages), sight))
                        .orElse(null),
                made.map(shortlist -> HistoryView.of(shortlist.history())).orElse(null),
                audit.visits(id),
                sight.withheld() ? true : null));
    }

    private Optional<Shortlist> made(String id) {
        return reading.read(id, Duration.ZERO) instanceof ShortlistReading.Made(var made)
                ? Optional.of(made.state())
                : Optional.empty();
    }

    /** @param incomplete said where the client withholds something from the reader */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            @Nullable ShortlistView shortlist,
            @Nullable HistoryView history,
            List<Visit> accesses,
            @Nullable Boolean incomplete) {}

    /** @param picks the therapists whom the client took from the directory, by id */
    record HistoryView(List<String> picks, List<HourView> hours) {
        static HistoryView of(History history) {
            return new HistoryView(
                    history.picks(),
                    history.hours().entrySet().stream()
                            .map(hour -> new HourView(
                                    hour.getKey(),
                                    hour.getValue().therapistId(),
                                    hour.getValue().stands()))
                            .toList());
        }
    }

    /** An appointment as this service heard of it. */
    record HourView(String appointmentId, String therapistId, boolean stands) {}
}
