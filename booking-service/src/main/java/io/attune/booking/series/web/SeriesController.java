package io.attune.booking.series.web;

import io.attune.booking.hold.LiveHolds;
import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import io.attune.booking.series.SeriesBooking;
import io.attune.booking.series.SeriesReading;
import io.attune.booking.series.SeriesWish;
import io.attune.platform.decision.Command;
import io.attune.platform.time.Zones;
import io.attune.platform.web.Form;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/series")
class SeriesController {

    private final SeriesBooking booking;
    private final SeriesReading reading;
    private final LiveHolds holds;
    private final Admission admission;
    private final SeriesAnswers answers;
    private final Zones zones;

    SeriesController(
            SeriesBooking booking,
            SeriesReading reading,
            LiveHolds holds,
            Admission admission,
            SeriesAnswers answers,
            Zones zones) {
        this.booking = booking;
        this.reading = reading;
        this.holds = holds;
        this.admission = admission;
        this.answers = answers;
        this.zones = zones;
    }

    @Operation(summary = "Book a series: the same local time, every so many weeks")
    @PostMapping
    ResponseEntity<Object> create(
            @Form("/forms/series.schema.json") SeriesRequest request, Command command, Party party) {
        return wish(request, party)
                .map(wish -> answers.of(booking.create(wish, party, command), party))
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "No such intake or hold."));
    }

    private Optional<SeriesWish> wish(SeriesRequest request, Party party) {
        if (request.holdId() != null) {
            return holds.find(request.holdId(), party).map(request::from);
        }
        return Optional.of(request.read(zones))
                .filter(wish -> admission.admits(
                        party, wish.first().intakeId(), wish.first().therapistId()));
    }

    @Operation(summary = "Read a series with each of its hours")
    @GetMapping("/{id}")
    ResponseEntity<Object> read(@PathVariable String id, Party party) {
        return reading.find(id, party)
                .map(series -> answers.shown(series, party))
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "No such series."));
    }
}
