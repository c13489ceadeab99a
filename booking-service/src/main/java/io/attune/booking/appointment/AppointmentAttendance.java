package io.attune.booking.appointment;

import io.attune.booking.day.AppointmentStatus;
import io.attune.booking.day.AttendanceRecord;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.OwnEntries;
import io.attune.booking.intake.Party;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records whether a session that has begun took place or was missed. */
@Service
public final class AppointmentAttendance {

    private final OwnEntries entries;
    private final TherapistDays days;
    private final AttendanceSettings settings;
    private final InstantSource clock;

    AppointmentAttendance(OwnEntries entries, TherapistDays days, AttendanceSettings settings, InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    public ChangeOutcome attended(String id, long version, @Nullable String reason, Party party) {
        return record(id, version, AppointmentStatus.ATTENDED, reason, party);
    }

    public ChangeOutcome missed(String id, long version, @Nullable String reason, Party party) {
        return record(id, version, AppointmentStatus.MISSED, reason, party);
    }

    private ChangeOutcome record(
            String id, long version, AppointmentStatus status, @Nullable String reason, Party party) {
        var attendance = new AttendanceRecord(status, party.code(), reason, clock.instant(), settings.correctable());
        return entries.find(id, party)
                .map(place -> days.decide(place.day(), day -> day.record(id, version, attendance)))
                .map(ChangeOutcome::of)
                .orElse(new ChangeOutcome.NotFound());
    }
}
