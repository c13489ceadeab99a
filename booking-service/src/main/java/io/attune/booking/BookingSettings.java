package io.attune.booking;

import io.attune.booking.appointment.AttendanceSettings;
import io.attune.booking.appointment.ConfirmationSettings;
import io.attune.booking.appointment.NoticeSettings;
import io.attune.booking.busy.BusySettings;
import io.attune.booking.caseload.CaseloadSettings;
import io.attune.booking.hold.HoldSettings;
import io.attune.booking.waitlist.WaitlistSettings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a practice may set about holds, confirmations, caseloads, notice, attendance, busy times and the waitlist; each
 * key is explained in application.yml.
 */
@ConfigurationProperties("attune")
record BookingSettings(
        Hold hold,
        Confirmation confirmation,
        Caseload caseload,
        Notice notice,
        Attendance attendance,
        Busy busy,
        Waitlist waitlist) {

    record Hold(Duration lasts) {}

    record Confirmation(Duration lead, Duration within) {}

    record Caseload(Duration kept) {}

    record Notice(Duration least, boolean lateCancelling) {}

    record Attendance(Duration correctable) {}

    record Busy(Duration every, Duration staleAfter) {}

    record Waitlist(Duration answerWithin, Duration atLeast, int mostUnanswered, Duration lookEvery) {}

    HoldSettings holds() {
        return new HoldSettings(hold.lasts(), confirmation.lead());
    }

    ConfirmationSettings confirmations() {
        return new ConfirmationSettings(confirmation.lead(), confirmation.within());
    }

    CaseloadSettings caseloads() {
        return new CaseloadSettings(caseload.kept());
    }

    NoticeSettings notices() {
        return new NoticeSettings(notice.least(), notice.lateCancelling());
    }

    AttendanceSettings attendances() {
        return new AttendanceSettings(attendance.correctable());
    }

    BusySettings busyTimes() {
        return new BusySettings(busy.every(), busy.staleAfter());
    }

    WaitlistSettings waitlists() {
        return new WaitlistSettings(
                waitlist.answerWithin(), waitlist.atLeast(), waitlist.mostUnanswered(), waitlist.lookEvery());
    }
}
