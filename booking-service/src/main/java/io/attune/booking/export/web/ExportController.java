package io.attune.booking.export.web;

import io.attune.booking.export.Export;
import io.attune.booking.intake.Party;
import io.attune.platform.audit.AuditReading;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExportController {

    private final Export export;
    private final ExportViews views;
    private final AuditReading audit;

    ExportController(Export export, ExportViews views, AuditReading audit) {
        this.export = export;
        this.views = views;
        this.audit = audit;
    }

    @Operation(summary = "Export what is held here on one client")
    @GetMapping("/api/intakes/{id}/export")
    ResponseEntity<Object> export(@PathVariable String id, Party party) {
        return export.of(id, party)
                .<ResponseEntity<Object>>map(kept -> ResponseEntity.ok(views.of(kept, audit.visits(id), party)))
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "There is no such intake."));
    }
}
