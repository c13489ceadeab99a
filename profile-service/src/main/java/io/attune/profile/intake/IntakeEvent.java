package io.attune.profile.intake;

import java.time.Instant;
import java.util.List;

/** What the other services are told of an intake; coded needs only. */
public sealed interface IntakeEvent {

    IntakeId id();

    Intake intake();

    Instant at();

    /** The intake may be matched. */
    record IntakeSubmitted(IntakeId id, Intake intake, Instant at) implements IntakeEvent {}

    /** A clinician looks first; the intake is neither matched nor booked until it is released. */
    record IntakeHeld(IntakeId id, Intake intake, Instant at) implements IntakeEvent {}

    /** Whatever held the intake is over: it may be matched, to therapists with the competences its release names. */
    record IntakeReleased(IntakeId id, Intake intake, Instant at) implements IntakeEvent {
        public List<String> competences() {
            var release = intake.safeguard().release();
            return release == null ? List.of() : release.competences();
        }
    }
}
