package io.attune.matching.exposure.web;

import io.attune.matching.exposure.ExposureCounts;
import io.attune.matching.exposure.ExposureReport;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells staff how often each therapist was offered, and how often they could have been. */
@RestController
class ExposureController {

    private final ExposureReport report;

    ExposureController(ExposureReport report) {
        this.report = report;
    }

    @Operation(summary = "Count how often each therapist was offered")
    @GetMapping("/api/matching/exposure")
    ExposureView exposure(@RequestParam(defaultValue = "30") int days) {
        if (days < 1 || days > ExposureCounts.LONGEST_DAYS) {
            throw new InvalidForm(
                    List.of(new FieldProblem("days", "Must lie between 1 and " + ExposureCounts.LONGEST_DAYS + ".")));
        }
        return ExposureView.of(report.over(days));
    }
}
