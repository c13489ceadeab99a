package io.attune.booking.reprojection.web;

import io.attune.booking.day.Appointment;
import io.attune.booking.reprojection.Reprojection;
import io.attune.booking.reprojection.ReprojectionOutcome.InStep;
import io.attune.booking.reprojection.ReprojectionOutcome.OlderRules;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.time.Zones;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Needs no idempotency key: asked for twice it does nothing more. */
@RestController
class ReprojectionController {

    private static final ProblemType OLDER_RULES =
            new ProblemType("older-zone-rules", HttpStatus.CONFLICT, "Newer zone rules are in use");

    private final Reprojection reprojection;
    private final Zones zones;

    ReprojectionController(Reprojection reprojection, Zones zones) {
        this.reprojection = reprojection;
        this.zones = zones;
    }

    @Operation(summary = "Keep appointments at their local time under the zone rules of today")
    @PostMapping("/api/reprojections")
    ResponseEntity<Object> run(Shown shown) {
        return switch (reprojection.run()) {
            case InStep(var moved, var conflicts) -> {
                shown.records(moved.stream()
                        .map(each -> each.appointment().intakeId())
                        .toList());
                shown.records(conflicts.stream().map(Appointment::intakeId).toList());
                yield ResponseEntity.ok(ReprojectionView.of(zones, moved, conflicts));
            }
            case OlderRules _ -> Problems.of(OLDER_RULES, "Update the zone rules of this instance first.");
        };
    }
}
