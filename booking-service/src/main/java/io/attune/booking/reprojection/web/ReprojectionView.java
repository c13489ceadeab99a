package io.attune.booking.reprojection.web;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Reprojected;
import io.attune.platform.time.Zones;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What came of it.
 *
 * @param moved appointments at other instants than before
 * @param conflicts those marked {@code zone-rules} that are still to come
 */
record ReprojectionView(RulesView zoneRules, List<MovedView> moved, List<ConflictView> conflicts) {

    /** The edition that is in use, and where it came from. */
    record RulesView(String version, String source) {}

    /** The local time stays. */
    record MovedView(
            String appointmentId, String therapistId, String localStart, String timeZone, String from, String to) {}

    record ConflictView(String appointmentId, String therapistId, String localStart, String timeZone) {}

    static ReprojectionView of(Zones zones, List<Reprojected> moved, List<Appointment> conflicts) {
        return new ReprojectionView(
                new RulesView(zones.version(), zones.source()),
                moved.stream().map(ReprojectionView::moved).toList(),
                conflicts.stream().map(ReprojectionView::conflict).toList());
    }

    private static MovedView moved(Reprojected reprojected) {
        var appointment = reprojected.appointment();
        return new MovedView(
                appointment.id(),
                appointment.therapistId(),
                wall(appointment),
                appointment.hour().timeZone(),
                reprojected.previousStart().toString(),
                appointment.hour().start().toString());
    }

    private static ConflictView conflict(Appointment appointment) {
        return new ConflictView(
                appointment.id(),
                appointment.therapistId(),
                wall(appointment),
                appointment.hour().timeZone());
    }

    private static String wall(Appointment appointment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(appointment.hour().localStart());
    }
}
