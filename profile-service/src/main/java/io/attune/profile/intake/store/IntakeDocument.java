package io.attune.profile.intake.store;

import io.attune.profile.client.ClientId;
import io.attune.profile.intake.Consent;
import io.attune.profile.intake.Course;
import io.attune.profile.intake.Course.SeenAppointment;
import io.attune.profile.intake.Course.SeenShortlist;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.Need;
import io.attune.profile.intake.Release;
import io.attune.profile.intake.Safeguard;
import io.attune.profile.intake.SealedPart;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An intake as it is stored. */
record IntakeDocument(
        ClientId client,
        SafetyLevel level,
        @Nullable Release release,
        @Nullable String heldBecauseOf,
        long epoch,
        Instant submittedAt,
        String language,
        Need need,
        SealedPart sealed,
        List<Consent> consents,
        String resumeHash,
        @Nullable SeenShortlist shortlist,
        Map<String, SeenAppointment> appointments) {

    static IntakeDocument of(Intake intake) {
        var safeguard = intake.safeguard();
        return new IntakeDocument(
                intake.client(),
                safeguard.level(),
                safeguard.release(),
                safeguard.heldBecauseOf(),
                intake.epoch(),
                intake.submittedAt(),
                intake.language(),
                intake.need(),
                intake.sealed(),
                intake.consents(),
                intake.resumeHash(),
                intake.course().shortlist(),
                intake.course().appointments());
    }

    Intake intake() {
        return new Intake(
                client,
                new Safeguard(level, release, heldBecauseOf),
                epoch,
                submittedAt,
                language,
                need,
                sealed,
                consents,
                resumeHash,
                new Course(shortlist, appointments));
    }
}
