package io.attune.profile.intake.store;

import io.attune.profile.client.ClientId;
import io.attune.profile.consent.Consents;
import io.attune.profile.intake.Course;
import io.attune.profile.intake.Course.SeenAppointment;
import io.attune.profile.intake.Course.SeenShortlist;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.Keeping;
import io.attune.profile.intake.LegalHold;
import io.attune.profile.intake.Need;
import io.attune.profile.intake.Release;
import io.attune.profile.intake.Restriction;
import io.attune.profile.intake.Safeguard;
import io.attune.profile.intake.SealedPart;
import io.attune.profile.lockbox.LockBox;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An intake as it is stored.
 *
 * @param need sealed under the intake's key
 */
record IntakeDocument(
        String id,
        ClientId client,
        SafetyLevel level,
        @Nullable Release release,
        @Nullable String heldBecauseOf,
        long epoch,
        Instant submittedAt,
        String language,
        String need,
        SealedPart sealed,
        List<StoredConsent> consents,
        String resumeHash,
        @Nullable SeenShortlist shortlist,
        Map<String, SeenAppointment> appointments,
        @Nullable Restriction restriction,
        @Nullable LegalHold legalHold,
        @Nullable LockBox lockBox) {

    static IntakeDocument of(Intake intake, String sealedNeed) {
        var safeguard = intake.safeguard();
        return new IntakeDocument(
                intake.id().value(),
                intake.client(),
                safeguard.level(),
                safeguard.release(),
                safeguard.heldBecauseOf(),
                intake.epoch(),
                intake.submittedAt(),
                intake.language(),
                sealedNeed,
                intake.sealed(),
                intake.consents().history().stream().map(StoredConsent::of).toList(),
                intake.resumeHash(),
                intake.course().shortlist(),
                intake.course().appointments(),
                intake.keeping().restriction(),
                intake.keeping().legalHold(),
                intake.keeping().lockBox());
    }

    Intake intake(Need opened) {
        return new Intake(
                new IntakeId(id),
                client,
                new Safeguard(level, release, heldBecauseOf),
                epoch,
                submittedAt,
                language,
                opened,
                sealed,
                new Consents(consents.stream()
                        .map(stored -> stored.consent(language, submittedAt))
                        .toList()),
                resumeHash,
                new Course(shortlist, appointments),
                new Keeping(restriction, legalHold, Objects.requireNonNullElse(lockBox, LockBox.EMPTY)));
    }
}
