package io.attune.profile.intake.web;

import io.attune.profile.consent.Consent;
import io.attune.profile.consent.Consents;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every purpose there is: the last word on it, and what was said before, the earliest first. */
record ConsentsView(List<PurposeView> consents) {

    /** @param last nothing where it never came up: it is not granted then */
    record PurposeView(
            String purpose, boolean granted, @Nullable SaidView last, List<SaidView> history) {}

    /** @param by {@code client}, or {@code practice} on the client's word */
    record SaidView(boolean granted, String textVersion, String language, Instant at, String by) {
        static SaidView of(Consent consent) {
            return new SaidView(
                    consent.granted(), consent.textVersion(), consent.language(), consent.at(), consent.side());
        }
    }

    static ConsentsView of(Consents consents, List<String> purposes) {
        return new ConsentsView(
                purposes.stream().map(purpose -> purpose(consents, purpose)).toList());
    }

    private static PurposeView purpose(Consents consents, String purpose) {
        return new PurposeView(
                purpose,
                consents.grants(purpose),
                consents.latest(purpose).map(SaidView::of).orElse(null),
                consents.of(purpose).map(SaidView::of).toList());
    }
}
