package io.attune.booking.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session agreed on, or waiting for a clinician's yes. It keeps the id of the hold it was; its version is its own.
 *
 * @param confirmBy while {@code to-confirm}: from this instant on it is over, by the clock
 * @param attentions what a person was asked to look at, once each
 */
public record Appointment(
        String id,
        long version,
        String therapistId,
        String intakeId,
        String clientId,
        Hour hour,
        Meeting meeting,
        AppointmentStatus status,
        @Nullable Instant confirmBy,
        List<Attention> attentions,
        Course course,
        Basis basis) {

    public Appointment {
        attentions = List.copyOf(attentions);
    }

    /** Agreed on, under the id of the hold. */
    public static Appointment booked(Hold hold) {
        return of(hold, AppointmentStatus.BOOKED, null, List.of());
    }

    static Appointment toConfirm(Hold hold, Instant confirmBy) {
        return of(hold, AppointmentStatus.TO_CONFIRM, confirmBy, List.of(Attention.CLINICIAN_TO_CONFIRM));
    }

    private static Appointment of(
            Hold hold, AppointmentStatus status, @Nullable Instant confirmBy, List<Attention> attentions) {
        return new Appointment(
                hold.id(),
                1,
                hold.therapistId(),
                hold.intakeId(),
                hold.clientId(),
                hold.hour(),
                hold.meeting(),
                status,
                confirmBy,
                attentions,
                Course.begun(hold.override()),
                hold.basis());
    }

    /** The day that decides it. */
    public DayId day() {
        return hour.dayOf(therapistId);
    }

    /** Whether it takes its hour: it is not over, and a clinician still may answer if one has to. */
    public boolean isLive(Instant now) {
        return status != AppointmentStatus.CANCELLED && !isUnconfirmed(now);
    }

    /** Whether it can still be changed. */
    public boolean isAhead(Instant now) {
        return isLive(now) && now.isBefore(hour.start());
    }

    /** Waited for a clinician's answer until it was too late. */
    boolean isUnconfirmed(Instant now) {
        return status == AppointmentStatus.TO_CONFIRM && confirmBy != null && !now.isBefore(confirmBy);
    }

    /** The appointment as it is to be shown: what time has ended is over, whether or not it was written down yet. */
    public Appointment seenAt(Instant now) {
        return isUnconfirmed(now) && confirmBy != null ? cancelled(Cancellation.unconfirmed(confirmBy)) : this;
    }

    /** Whether a clinician still can answer. */
    boolean waits(Instant now) {
        return status == AppointmentStatus.TO_CONFIRM && isAhead(now);
    }

    /** Whether it is agreed on and still to come. */
    public boolean isToTakePlace(Instant now) {
        return status == AppointmentStatus.BOOKED && isAhead(now);
    }

    Appointment recorded(AttendanceRecord attendance) {
        return next(attendance.status(), null, attentions, course.with(attendance.after(course.attendance())));
    }

    Appointment confirmed() {
        return next(AppointmentStatus.BOOKED, null, attentions, course);
    }

    Appointment cancelled(Cancellation why) {
        return next(AppointmentStatus.CANCELLED, confirmBy, attentions, course.with(why));
    }

    Appointment marked(Attention attention) {
        var more = new ArrayList<>(attentions);
        more.add(attention);
        return next(status, confirmBy, more, course);
    }

    /** A clinician's answer is not waited for in vain: that one is given, not resolved. */
    boolean canResolve(Attention attention) {
        return attention != Attention.CLINICIAN_TO_CONFIRM && attentions.contains(attention);
    }

    Appointment resolved(Attention attention) {
        var fewer = attentions.stream().filter(other -> other != attention).toList();
        return next(status, confirmBy, fewer, course);
    }

    /** The same appointment at another hour; what a person had to look at was about the old one. */
    public Appointment moved(Move move) {
        return new Appointment(
                id,
                version + 1,
                therapistId,
                intakeId,
                clientId,
                move.hour(),
                meeting,
                status,
                confirmBy,
                List.of(),
                course.with(move.why()),
                move.basis());
    }

    /** The same local time at other instants, as the rules of its zone have it now. */
    Appointment reprojected(Hour other, Rescheduling why) {
        return new Appointment(
                id,
                version + 1,
                therapistId,
                intakeId,
                clientId,
                other,
                meeting,
                status,
                confirmBy,
                attentions,
                course.with(why),
                basis);
    }

    private Appointment next(
            AppointmentStatus newStatus,
            @Nullable Instant newConfirmBy,
            List<Attention> newAttentions,
            Course newCourse) {
        return new Appointment(
                id,
                version + 1,
                therapistId,
                intakeId,
                clientId,
                hour,
                meeting,
                newStatus,
                newConfirmBy,
                newAttentions,
                newCourse,
                basis);
    }
}
