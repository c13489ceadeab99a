package io.attune.booking.series.web;

import io.attune.booking.day.Appointment;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.intake.Party;
import io.attune.booking.intake.ReadersZone;
import io.attune.booking.series.Conflict;
import io.attune.booking.series.SeriesDecision.Agreed;
import io.attune.booking.series.SeriesOutcome;
import io.attune.booking.series.SeriesOutcome.Created;
import io.attune.booking.series.SeriesOutcome.InConflict;
import io.attune.booking.series.SeriesOutcome.NeedsClinician;
import io.attune.booking.series.SeriesOutcome.Refused;
import io.attune.booking.series.SeriesOutcome.TooLong;
import io.attune.booking.series.web.SeriesView.ConflictView;
import io.attune.booking.series.web.SeriesView.MemberView;
import io.attune.platform.time.Zones;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says in HTTP what became of a wish for a series. */
@Component
class SeriesAnswers {

    private static final DateTimeFormatter WALL_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final ProblemType CONFLICT =
            new ProblemType("series-conflict", HttpStatus.CONFLICT, "Not every date of the series is open");
    private static final ProblemType NOT_POSSIBLE =
            new ProblemType("series-refused", HttpStatus.CONFLICT, "No series can be made for this intake so");

    private final ReadersZone readersZone;
    private final Zones zones;

    SeriesAnswers(ReadersZone readersZone, Zones zones) {
        this.readersZone = readersZone;
        this.zones = zones;
    }

    ResponseEntity<Object> of(SeriesOutcome outcome, Party reader) {
        return switch (outcome) {
            case Created(var series) ->
                ResponseEntity.created(URI.create("/api/series/" + series.seriesId()))
                        .body(view(series, reader));
            case InConflict(var conflicts) ->
                Problems.of(
                        CONFLICT,
                        "Take another time, or let the series skip these dates.",
                        List.of(),
                        Map.of("conflicts", views(conflicts)));
            case Refused(var why) ->
                Problems.of(NOT_POSSIBLE, "Its first hour cannot be held.", List.of(), Map.of("cause", cause(why)));
            case NeedsClinician _ -> Problems.of(NOT_POSSIBLE, "A clinician makes series for this intake.");
            case TooLong(var most) ->
                throw new InvalidForm(
                        List.of(new FieldProblem("/until", "Must leave 1 to " + most + " appointments.")));
        };
    }

    private static String cause(HoldOutcome why) {
        return switch (why) {
            case HoldOutcome.Held _ -> throw new IllegalStateException("What is held is not refused.");
            case HoldOutcome.SlotTaken _ -> "slot-taken";
            case HoldOutcome.NotAnOpenHour(var rule) -> rule.code();
            case HoldOutcome.ClientOverlap _ -> "client-overlap";
            case HoldOutcome.NotOffered _ -> "not-offered";
            case HoldOutcome.IntakeNotReady _ -> "intake-not-ready";
            case HoldOutcome.IntakeHeld _ -> "intake-held";
            case HoldOutcome.TherapistUnavailable _ -> "therapist-unavailable";
            case HoldOutcome.NoSuchFormat _ -> "no-such-format";
            case HoldOutcome.NoSuchLocation _ -> "no-such-location";
        };
    }

    ResponseEntity<Object> shown(Agreed series, Party reader) {
        return ResponseEntity.ok(view(series, reader));
    }

    private SeriesView view(Agreed series, Party reader) {
        return new SeriesView(
                series.seriesId(),
                series.everyWeeks(),
                series.appointments().stream().map(one -> view(one, reader)).toList(),
                views(series.conflicts()));
    }

    private MemberView view(Appointment appointment, Party reader) {
        var hour = appointment.hour();
        var zone = readersZone.of(reader, hour.timeZone());
        return new MemberView(
                appointment.id(),
                appointment.status().code(),
                local(hour.start(), zone),
                local(hour.end(), zone),
                WALL_TIME.format(hour.localStart()),
                hour.timeZone(),
                appointment.version());
    }

    private static List<ConflictView> views(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> new ConflictView(WALL_TIME.format(conflict.localStart()), conflict.cause()))
                .toList();
    }

    private String local(Instant instant, String zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zones.local(instant, zone));
    }
}
