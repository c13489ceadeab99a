package io.attune.profile.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has come of an intake, as far as the other services have said. Facts are kept with the version of what they are
 * about, so that hearing them twice or out of order changes nothing.
 *
 * @param appointments by appointment id
 */
public record Course(@Nullable SeenShortlist shortlist, Map<String, SeenAppointment> appointments) {

    static final Course NOTHING_YET = new Course(null, Map.of());

    private static final Duration WELCOME_BACK = Duration.ofDays(30);

    public Course {
        appointments = Map.copyOf(appointments);
    }

    /**
     * The latest shortlist heard of.
     *
     * @param withdrawnFor the version of the intake that took it from view; 0 where it is there to be seen
     */
    public record SeenShortlist(long version, boolean offers, long withdrawnFor) {}

    /**
     * An appointment of this intake as last heard of.
     *
     * @param therapistId with whom; not known of what was heard before this was kept
     */
    public record SeenAppointment(
            long version,
            boolean live,
            Instant end,
            @Nullable String therapistId) {}

    /** @param matched whether the client agrees to be matched */
    IntakeStatus status(boolean matched) {
        if (appointments.values().stream().anyMatch(SeenAppointment::live)) {
            return IntakeStatus.BOOKED;
        }
        if (!matched) {
            return IntakeStatus.UNMATCHED;
        }
        if (shortlist == null || shortlist.withdrawnFor() > 0) {
            return IntakeStatus.MATCHING;
        }
        return shortlist.offers() ? IntakeStatus.READY : IntakeStatus.EMPTY;
    }

    /** Whether matching has said that it shows nothing any more since this version of the intake. */
    boolean showsNothingSince(long intakeVersion) {
        return shortlist != null && shortlist.withdrawnFor() >= intakeVersion;
    }

    /** Whether there ever was an appointment that was not taken back. */
    boolean ledToAnAppointment() {
        return appointments.values().stream().anyMatch(SeenAppointment::live);
    }

    /** Whether there is an appointment with this therapist that was not taken back. */
    boolean isWith(String therapistId) {
        return appointments.values().stream()
                .anyMatch(appointment -> appointment.live() && therapistId.equals(appointment.therapistId()));
    }

    /** The end of the last appointment. */
    Optional<Instant> lastUsed() {
        return appointments.values().stream().map(SeenAppointment::end).max(Comparator.naturalOrder());
    }

    /** The course with this shortlist known, or nothing when a later one is. */
    Optional<Course> with(SeenShortlist heard) {
        return shortlist == null || shortlist.version() < heard.version()
                ? Optional.of(new Course(heard, appointments))
                : Optional.empty();
    }

    /** The course with this appointment known, or nothing when a later version of it is. */
    Optional<Course> with(String appointmentId, SeenAppointment heard) {
        var known = appointments.get(appointmentId);
        if (known != null && known.version() >= heard.version()) {
            return Optional.empty();
        }
        var all = new HashMap<>(appointments);
        all.put(appointmentId, heard);
        return Optional.of(new Course(shortlist, all));
    }

    /** The way back stays open until 30 days after the last appointment. */
    boolean welcomesBack(Instant now) {
        return lastUsed().map(end -> now.isBefore(end.plus(WELCOME_BACK))).orElse(true);
    }
}
