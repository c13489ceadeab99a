package io.attune.booking.hours.web;

import io.attune.booking.hours.TimeOffKeeping;
import io.attune.booking.hours.TimeOffOutcome;
import io.attune.booking.hours.TimeOffOutcome.NotThere;
import io.attune.booking.hours.TimeOffOutcome.Taken;
import io.attune.booking.hours.TimeOffOutcome.TakenBack;
import io.attune.booking.hours.TimeOffOutcome.TooMany;
import io.attune.platform.access.Caller;
import io.attune.platform.decision.Command;
import io.attune.platform.web.Form;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/therapists/{id}/time-off")
class TimeOffController {

    private static final ProblemType TOO_MUCH =
            new ProblemType("too-much-time-off", HttpStatus.CONFLICT, "There is too much time off already");

    private final TimeOffKeeping timeOff;

    TimeOffController(TimeOffKeeping timeOff) {
        this.timeOff = timeOff;
    }

    @Operation(summary = "Take time off")
    @PostMapping
    ResponseEntity<Object> take(
            @PathVariable String id,
            Command command,
            @Form("/forms/time-off.schema.json") TimeOffRequest wanted,
            Caller caller) {
        var therapist = HoursAccess.therapist(id, caller);
        return answer(id, timeOff.take(therapist, wanted.read(command.at()), command));
    }

    @Operation(summary = "Take time off back")
    @DeleteMapping("/{timeOffId}")
    ResponseEntity<Object> takeBack(@PathVariable String id, @PathVariable String timeOffId, Caller caller) {
        return answer(id, timeOff.takeBack(HoursAccess.therapist(id, caller), timeOffId));
    }

    private static ResponseEntity<Object> answer(String therapist, TimeOffOutcome outcome) {
        return switch (outcome) {
            case Taken(var taken) ->
                ResponseEntity.created(URI.create("/api/therapists/" + therapist + "/time-off/" + taken.id()))
                        .body(TimeOffView.of(taken));
            case TakenBack _ -> ResponseEntity.noContent().build();
            case NotThere _ -> Problems.of(Problems.NOT_FOUND, "No such time off, or no hours to be off from.");
            case TooMany _ -> Problems.of(TOO_MUCH, "Some of it must be taken back first.");
        };
    }
}
