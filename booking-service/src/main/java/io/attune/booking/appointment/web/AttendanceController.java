package io.attune.booking.appointment.web;

import io.attune.booking.appointment.AppointmentAttendance;
import io.attune.booking.intake.Party;
import io.attune.platform.web.Form;
import io.attune.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/appointments/{id}")
class AttendanceController {

    private final AppointmentAttendance attendance;
    private final AppointmentAnswers answers;

    AttendanceController(AppointmentAttendance attendance, AppointmentAnswers answers) {
        this.attendance = attendance;
        this.answers = answers;
    }

    @Operation(summary = "Say that the client came")
    @PostMapping("/attended")
    ResponseEntity<Object> attended(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/attendance.schema.json") AttendanceRequest request,
            Party party) {
        return answers.of(attendance.attended(id, version, request.reason(), party), party);
    }

    @Operation(summary = "Say that the client did not come")
    @PostMapping("/missed")
    ResponseEntity<Object> missed(
            @PathVariable String id,
            @IfMatch long version,
            @Form("/forms/attendance.schema.json") AttendanceRequest request,
            Party party) {
        return answers.of(attendance.missed(id, version, request.reason(), party), party);
    }
}
