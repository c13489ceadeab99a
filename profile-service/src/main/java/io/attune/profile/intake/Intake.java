package io.attune.profile.intake;

import io.attune.profile.client.ClientId;
import io.attune.profile.consent.Consent;
import io.attune.profile.consent.Consents;
import io.attune.profile.consent.Purposes;
import io.attune.profile.intake.Course.SeenAppointment;
import io.attune.profile.intake.Course.SeenShortlist;
import io.attune.profile.intake.IntakeEvent.IntakeConsentsChanged;
import io.attune.profile.intake.IntakeEvent.IntakeReleased;
import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import io.attune.profile.intake.IntakeEvent.IntakeUnmatched;
import io.attune.profile.lockbox.LockBox;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for, whether it may be matched, and what has come of it; its status follows from these.
 *
 * @param epoch raised when tokens made earlier are revoked
 * @param resumeHash keyed hash of the secret with which the client may come back
 */
public record Intake(
        IntakeId id,
        ClientId client,
        Safeguard safeguard,
        long epoch,
        Instant submittedAt,
        String language,
        Need need,
        SealedPart sealed,
        Consents consents,
        String resumeHash,
        Course course,
        Keeping keeping) {

    public SafetyLevel level() {
        return safeguard.level();
    }

    public IntakeStatus status() {
        if (keeping.isRestricted()) {
            return IntakeStatus.WITHDRAWN;
        }
        return safeguard.holds() ? IntakeStatus.HELD : course.status(agreesToMatching());
    }

    /** Whether a program may compare it with therapists, as far as that is the client's to say. */
    public boolean agreesToMatching() {
        return consents.grants(Purposes.CARE) && consents.grants(Purposes.MATCHING);
    }

    /** Whether it is matched as things are. */
    boolean isMatched() {
        return agreesToMatching() && !safeguard.holds() && !keeping.isRestricted();
    }

    /** Nobody comes back to what they have withdrawn. */
    boolean welcomesBack(Instant now) {
        return !keeping.isRestricted() && course.welcomesBack(now);
    }

    /** Whether the client made an hour with this therapist theirs, and neither of them has gone back on it. */
    public boolean hasChosen(String therapistId) {
        return !keeping.isRestricted() && course.isWith(therapistId);
    }

    Intake released(Release by) {
        return with(safeguard.released(by));
    }

    /**
     * The intake held because of this other one, or of none; nothing when it is so already. What its client has
     * withdrawn stays as it is: a release would open it again.
     */
    Optional<Intake> heldBecauseOf(@Nullable String other) {
        var next = safeguard.because(other);
        return next.equals(safeguard) || keeping.isRestricted() ? Optional.empty() : Optional.of(with(next));
    }

    /** The intake with this shortlist known, or nothing when a later one is. */
    Optional<Intake> with(SeenShortlist heard) {
        return course.with(heard).map(this::with);
    }

    /** The intake with this appointment known, or nothing when a later version of it is. */
    Optional<Intake> with(String appointmentId, SeenAppointment heard) {
        return course.with(appointmentId, heard).map(this::with);
    }

    /** Nothing more is done with it, and no token made so far opens it any more. */
    Intake restricted(Restriction restriction) {
        return new Intake(
                id,
                client,
                safeguard,
                epoch + 1,
                submittedAt,
                language,
                need,
                sealed,
                consents,
                resumeHash,
                course,
                keeping.restricted(restriction));
    }

    /** The intake with this said too. */
    Intake saying(Consent consent) {
        return new Intake(
                id,
                client,
                safeguard,
                epoch,
                submittedAt,
                language,
                need,
                sealed,
                consents.and(consent),
                resumeHash,
                course,
                keeping);
    }

    /** What the others are told once nothing holds it any more: whether it is matched is the client's to say. */
    IntakeEvent freed(Instant at) {
        return agreesToMatching() ? new IntakeReleased(id, this, at) : new IntakeUnmatched(id, this, at);
    }

    /** What the others are told of a change of consents since the intake was like this. */
    IntakeEvent consentsChanged(Intake before, Instant at) {
        if (isMatched() == before.isMatched()) {
            return new IntakeConsentsChanged(id, this, at);
        }
        return safeguard.release() == null && agreesToMatching() ? new IntakeSubmitted(id, this, at) : freed(at);
    }

    Intake onLegalHold(@Nullable LegalHold hold) {
        return with(keeping.onLegalHold(hold));
    }

    Intake withholding(LockBox lockBox) {
        return with(keeping.withholding(lockBox));
    }

    private Intake with(Safeguard next) {
        return new Intake(
                id, client, next, epoch, submittedAt, language, need, sealed, consents, resumeHash, course, keeping);
    }

    private Intake with(Course next) {
        return new Intake(
                id, client, safeguard, epoch, submittedAt, language, need, sealed, consents, resumeHash, next, keeping);
    }

    private Intake with(Keeping next) {
        return new Intake(
                id, client, safeguard, epoch, submittedAt, language, need, sealed, consents, resumeHash, course, next);
    }
}
