package io.attune.platform.audit.web;

import io.attune.platform.audit.AccessAlerts;
import io.attune.platform.audit.AuditReading;
import io.attune.platform.audit.Page;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What this service wrote down of who saw and changed what. */
@RestController
class AuditController {

    /** The chain of those who read the log itself where no single record is asked for. */
    static final String REVIEWS = "service:reviews";

    private static final int MOST = 200;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final AuditReading reading;
    private final AccessAlerts alerts;

    AuditController(AuditReading reading, AccessAlerts alerts) {
        this.reading = reading;
        this.alerts = alerts;
    }

    /** Who saw one record, or what one person saw, the latest first. */
    @Operation(summary = "Who saw or changed a record, or what a person saw and changed")
    @GetMapping(AuditRoutes.PATH)
    Map<String, Object> entries(
            @RequestParam("record") Optional<String> record,
            @RequestParam("subject") Optional<String> subject,
            @RequestParam("cursor") Optional<String> cursor,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            Shown shown) {
        var page = new Page(cursor.map(AuditController::instant).orElse(END), limit(limit));
        if (record.isPresent() == subject.isPresent()) {
            throw mistake("record", "Ask for either a record or a subject.");
        }
        shown.record(record.filter(reading::knows).orElse(REVIEWS));
        return EntryViews.of(record.map(id -> reading.of(id, page)).orElseGet(() -> reading.by(subject.get(), page)));
    }

    /** Who opened what they seem to have nothing to do with. */
    @Operation(summary = "List accesses by people who seem to have nothing to do with the record")
    @GetMapping(AuditRoutes.PATH + "/alerts")
    Map<String, Object> alerts(@RequestParam(name = "limit", defaultValue = "50") int limit, Shown shown) {
        shown.record(REVIEWS);
        return Map.of(
                "alerts",
                alerts.latest(limit(limit)).stream().map(EntryViews::alert).toList());
    }

    private static int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw mistake("limit", "Must be from 1 to " + MOST + '.');
        }
        return asked;
    }

    private static Instant instant(String cursor) {
        try {
            return Instant.parse(cursor);
        } catch (DateTimeException _) {
            throw mistake("cursor", "Must be one that was answered.");
        }
    }

    private static InvalidForm mistake(String parameter, String message) {
        return new InvalidForm(List.of(new FieldProblem(parameter, message)));
    }
}
