package io.attune.booking.hold.web;

import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.calendar.PassedOver;
import io.attune.booking.day.Hold;
import io.attune.booking.hold.AnyHourOutcome;
import io.attune.booking.hold.AnyHourOutcome.HeldFirst;
import io.attune.booking.hold.AnyHourOutcome.NoneLeft;
import io.attune.booking.hold.AnyHourOutcome.SomeNotOffered;
import io.attune.booking.hold.AnyHourOutcome.TurnedAway;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.hold.HoldOutcome.ClientOverlap;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.hold.HoldOutcome.IntakeHeld;
import io.attune.booking.hold.HoldOutcome.IntakeNotReady;
import io.attune.booking.hold.HoldOutcome.NoSuchFormat;
import io.attune.booking.hold.HoldOutcome.NoSuchLocation;
import io.attune.booking.hold.HoldOutcome.NotAnOpenHour;
import io.attune.booking.hold.HoldOutcome.NotOffered;
import io.attune.booking.hold.HoldOutcome.SlotTaken;
import io.attune.booking.hold.HoldOutcome.TherapistUnavailable;
import io.attune.booking.intake.Party;
import io.attune.booking.intake.ReadersZone;
import io.attune.platform.time.Zones;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says in HTTP what became of a wish to hold an hour. */
@Component
class HoldAnswers {

    private static final ProblemType SLOT_TAKEN = conflict("slot-taken", "Someone else has this hour");
    private static final ProblemType NONE_LEFT = conflict("none-left", "None of them has an hour then");
    private static final ProblemType CLIENT_OVERLAP = conflict("client-overlap", "You have another hour at that time");
    private static final ProblemType NOT_OFFERED = conflict("not-offered", "This therapist was not offered");
    private static final ProblemType NOT_READY = conflict("intake-not-ready", "The intake is still on its way");
    private static final ProblemType INTAKE_HELD = conflict("intake-held", "No hour can be held for this intake");
    private static final ProblemType UNAVAILABLE = conflict("therapist-unavailable", "The therapist takes nobody new");
    private static final ProblemType NOT_OPEN =
            new ProblemType("not-an-open-hour", HttpStatus.UNPROCESSABLE_CONTENT, "This is not an open hour");

    private final ReadersZone readersZone;
    private final Zones zones;

    HoldAnswers(ReadersZone readersZone, Zones zones) {
        this.readersZone = readersZone;
        this.zones = zones;
    }

    ResponseEntity<Object> of(HoldOutcome outcome, Party reader) {
        return switch (outcome) {
            case Held(var hold) -> created(hold, null, reader);
            case SlotTaken(var next, var zone) ->
                Problems.of(
                        SLOT_TAKEN,
                        "Take one of the next open hours.",
                        List.of(),
                        Map.of("nextOpenHours", views(next, readersZone.of(reader, zone))));
            case NotAnOpenHour(var rule) ->
                Problems.of(
                        NOT_OPEN,
                        "The therapist's open hours are listed under open-hours.",
                        List.of(new FieldProblem("/start", sentence(rule))),
                        Map.of("rule", rule.code()));
            case ClientOverlap _ -> Problems.of(CLIENT_OVERLAP, "Give that hour back first, or take another one.");
            case NotOffered _ -> Problems.of(NOT_OFFERED, "Pick one of the therapists on your shortlist.");
            case IntakeNotReady _ -> soon(Problems.of(NOT_READY, "Try again in a moment."));
            case IntakeHeld _ -> Problems.of(INTAKE_HELD, "Someone from the practice will be in touch.");
            case TherapistUnavailable _ -> Problems.of(UNAVAILABLE, "Pick another therapist on your shortlist.");
            case NoSuchFormat _ -> throw invalid("/format", "The therapist does not meet clients so.");
            case NoSuchLocation _ ->
                throw invalid("/locationId", "Must name one of the therapist's places, in person.");
        };
    }

    private static String sentence(Rule rule) {
        return switch (rule) {
            case PAST -> "Must not be over.";
            case INSIDE_NOTICE -> "Must leave the therapist more notice.";
            case BEYOND_HORIZON -> "Must not be further ahead than hours are given.";
            case OUTSIDE_HOURS -> "Must be within the therapist's hours, with the whole session.";
            case OFF_GRID -> "Must be one of the starts that the therapist gives.";
            case CROSSES_MIDNIGHT -> "Must end on the therapist's same day.";
            case TIME_OFF -> "Must not be in the therapist's time off.";
            case DAILY_LIMIT -> "Must be on another day: this one has all its sessions.";
        };
    }

    ResponseEntity<Object> of(AnyHourOutcome outcome, Party reader) {
        return switch (outcome) {
            case HeldFirst(var hold, var passedOver) -> created(hold, passedOver, reader);
            case NoneLeft(var passedOver) ->
                Problems.of(
                        NONE_LEFT,
                        "Ask for other times, or wait for an hour to open.",
                        List.of(),
                        Map.of("passedOver", passedOver));
            case SomeNotOffered(var places) ->
                throw new InvalidForm(
                        places.stream().map(HoldAnswers::notOffered).toList());
            case TurnedAway(var why) -> of(why, reader);
        };
    }

    private static FieldProblem notOffered(int place) {
        return new FieldProblem("/anyOf/" + place, "Must be one of the therapists on the shortlist.");
    }

    private ResponseEntity<Object> created(Hold hold, @Nullable List<PassedOver> passedOver, Party reader) {
        var zone = readersZone.of(reader, hold.hour().timeZone());
        return ResponseEntity.created(URI.create("/api/holds/" + hold.id()))
                .eTag(Long.toString(hold.version()))
                .body(HoldView.of(hold, passedOver, zone, zones));
    }

    private List<OpenHourView> views(List<OpenHour> hours, String zone) {
        return hours.stream()
                .map(hour -> new OpenHourView(
                        HoldView.local(hour.start(), zone, zones), HoldView.local(hour.end(), zone, zones)))
                .toList();
    }

    private static ResponseEntity<Object> soon(ResponseEntity<Object> problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }

    private static InvalidForm invalid(String pointer, String message) {
        return new InvalidForm(List.of(new FieldProblem(pointer, message)));
    }

    private static ProblemType conflict(String slug, String title) {
        return new ProblemType(slug, HttpStatus.CONFLICT, title);
    }

    record OpenHourView(String start, String end) {}
}
