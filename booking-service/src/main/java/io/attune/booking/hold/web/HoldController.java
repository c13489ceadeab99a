package io.attune.booking.hold.web;

import io.attune.booking.hold.FirstHourHolding;
import io.attune.booking.hold.HoldRelease;
import io.attune.booking.hold.HourHolding;
import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import io.attune.platform.decision.Command;
import io.attune.platform.time.Zones;
import io.attune.platform.web.Form;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/holds")
class HoldController {

    private final HourHolding holding;
    private final FirstHourHolding firstHolding;
    private final HoldRelease release;
    private final Admission admission;
    private final HoldAnswers answers;
    private final Zones zones;

    HoldController(
            HourHolding holding,
            FirstHourHolding firstHolding,
            HoldRelease release,
            Admission admission,
            HoldAnswers answers,
            Zones zones) {
        this.holding = holding;
        this.firstHolding = firstHolding;
        this.release = release;
        this.admission = admission;
        this.answers = answers;
        this.zones = zones;
    }

    @Operation(summary = "Hold an hour for ten minutes")
    @PostMapping
    ResponseEntity<Object> hold(@Form("/forms/hold.schema.json") HoldRequest request, Command command, Party party) {
        if (!admission.admits(party, request.intakeId())) {
            return Problems.of(Problems.NOT_FOUND, "No such intake.");
        }
        return request.namesSeveral()
                ? answers.of(firstHolding.hold(request.anyHour(), command), party)
                : answers.of(holding.hold(request.oneHour(party, zones), command), party);
    }

    @Operation(summary = "Give a held hour back")
    @DeleteMapping("/{id}")
    ResponseEntity<Object> release(@PathVariable String id, Party party) {
        return release.release(id, party)
                ? ResponseEntity.noContent().build()
                : Problems.of(Problems.NOT_FOUND, "No such hold.");
    }
}
