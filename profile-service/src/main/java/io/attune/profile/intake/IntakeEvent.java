package io.attune.profile.intake;

import io.attune.profile.client.ClientId;
import java.time.Instant;
import java.util.List;

/** What the other services are told of an intake; coded needs only, and those under the intake's own key. */
public sealed interface IntakeEvent {

    IntakeId id();

    Instant at();

    /** Told first: the key that opens what follows, encrypted. */
    record KeyMade(IntakeId id, String encryptedKey, Instant at) implements IntakeEvent {}

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

    /** The client withholds other parts from other people than before. */
    record LockBoxChanged(IntakeId id, Intake intake, Instant at) implements IntakeEvent {}

    /** The client does not agree to be matched: nobody is offered and nothing is held until they do. A person looks. */
    record IntakeUnmatched(IntakeId id, Intake intake, Instant at) implements IntakeEvent {}

    /** The client agrees to more or to less than before, and whether it is matched does not change with that. */
    record IntakeConsentsChanged(IntakeId id, Intake intake, Instant at) implements IntakeEvent {}

    /** Nothing more is done with it. */
    record IntakeWithdrawn(IntakeId id, Intake intake, Instant at) implements IntakeEvent {}

    /** Everyone forgets it. */
    record IntakeErased(IntakeId id, ClientId client, Instant at) implements IntakeEvent {}

    /** Told last: whoever has the key drops it, and every copy with it. */
    record KeyDestroyed(IntakeId id, Instant at) implements IntakeEvent {}
}
