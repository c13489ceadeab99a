package io.attune.profile.intake;

import io.attune.profile.client.ClientId;
import io.attune.profile.safety.SafetyLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for and what has come of it. Facts from elsewhere are kept with the version of what they are
 * about, so that hearing them twice or out of order changes nothing; the status follows from the facts.
 *
 * @param epoch raised when tokens made earlier are revoked
 * @param resumeHash keyed hash of the secret with which the client may come back
 * @param appointments by appointment id
 */
public record Intake(
        ClientId client,
        SafetyLevel level,
        long epoch,
        Instant submittedAt,
        String language,
        Need need,
        SealedPart sealed,
        List<Consent> consents,
        String resumeHash,
        @Nullable SeenShortlist shortlist,
        Map<String, SeenAppointment> appointments) {

    private static final Duration WELCOME_BACK = Duration.ofDays(30);

    public Intake {
        consents = List.copyOf(consents);
        appointments = Map.copyOf(appointments);
    }

    /** The latest shortlist heard of. */
    public record SeenShortlist(long version, boolean offers) {}

    /** An appointment of this intake as last heard of. */
    public record SeenAppointment(long version, boolean live, Instant end) {}

    public IntakeStatus status() {
        if (level.holds()) {
            return IntakeStatus.HELD;
        }
        if (appointments.values().stream().anyMatch(SeenAppointment::live)) {
            return IntakeStatus.BOOKED;
        }
        if (shortlist == null) {
            return IntakeStatus.MATCHING;
        }
        return shortlist.offers() ? IntakeStatus.READY : IntakeStatus.EMPTY;
    }

    /** The intake with this shortlist known, or nothing when a later one is. */
    Optional<Intake> with(SeenShortlist heard) {
        return shortlist == null || shortlist.version() < heard.version()
                ? Optional.of(following(heard, appointments))
                : Optional.empty();
    }

    /** The intake with this appointment known, or nothing when a later version of it is. */
    Optional<Intake> with(String appointmentId, SeenAppointment heard) {
        var known = appointments.get(appointmentId);
        if (known != null && known.version() >= heard.version()) {
            return Optional.empty();
        }
        var all = new HashMap<>(appointments);
        all.put(appointmentId, heard);
        return Optional.of(following(shortlist, all));
    }

    /** The way back stays open until 30 days after the last appointment. */
    boolean welcomesBack(Instant now) {
        return appointments.values().stream()
                .map(SeenAppointment::end)
                .max(Comparator.naturalOrder())
                .map(end -> now.isBefore(end.plus(WELCOME_BACK)))
                .orElse(true);
    }

    private Intake following(@Nullable SeenShortlist newShortlist, Map<String, SeenAppointment> newAppointments) {
        return new Intake(
                client,
                level,
                epoch,
                submittedAt,
                language,
                need,
                sealed,
                consents,
                resumeHash,
                newShortlist,
                newAppointments);
    }
}
