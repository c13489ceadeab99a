package io.attune.booking.ics.web;

import io.attune.booking.ics.AppointmentFile;
import io.attune.booking.ics.AppointmentFile.Written;
import io.attune.booking.intake.Party;
import io.attune.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AppointmentFileController {

    private final AppointmentFile file;

    AppointmentFileController(AppointmentFile file) {
        this.file = file;
    }

    @Operation(summary = "Read an appointment as a calendar file")
    @GetMapping("/api/appointments/{id}.ics")
    ResponseEntity<Object> read(@PathVariable String id, Party party, Locale reader) {
        return file.of(id, party, reader)
                .map(AppointmentFileController::answer)
                .orElseGet(() -> Problems.of(Problems.NOT_FOUND, "No such appointment."));
    }

    private static ResponseEntity<Object> answer(Written written) {
        return ResponseEntity.ok()
                .contentType(CalendarMedia.calendar(written.cancels() ? "CANCEL" : "PUBLISH"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(written.text().getBytes(StandardCharsets.UTF_8));
    }
}
