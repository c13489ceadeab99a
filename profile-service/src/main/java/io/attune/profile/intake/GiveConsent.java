package io.attune.profile.intake;

import io.attune.profile.consent.Consent;
import io.attune.profile.consent.Purposes;
import io.attune.profile.consent.Saying;
import java.time.Instant;

/**
 * @param version of the intake as whoever writes it down has read it
 * @param by {@link Consent#CLIENT}, or who of the practice writes it down on the client's word
 */
public record GiveConsent(IntakeId id, long version, Saying saying, String by) {

    boolean endsCare() {
        return saying.purpose().equals(Purposes.CARE) && !saying.granted();
    }

    Consent at(Instant now) {
        return saying.writtenDown(now, by);
    }
}
