package io.attune.profile.intake.store;

import io.attune.profile.consent.Consent;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A consent as it is stored. One from before there was a history says less: it was given with the intake. */
record StoredConsent(
        String purpose,
        String textVersion,
        boolean granted,
        @Nullable String language,
        @Nullable Instant at,
        @Nullable String by) {

    static StoredConsent of(Consent consent) {
        return new StoredConsent(
                consent.purpose(),
                consent.textVersion(),
                consent.granted(),
                consent.language(),
                consent.at(),
                consent.by());
    }

    Consent consent(String intakeLanguage, Instant submittedAt) {
        return new Consent(
                purpose,
                textVersion,
                Objects.requireNonNullElse(language, intakeLanguage),
                granted,
                Objects.requireNonNullElse(at, submittedAt),
                Objects.requireNonNullElse(by, Consent.CLIENT));
    }
}
