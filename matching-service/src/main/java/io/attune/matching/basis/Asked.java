package io.attune.matching.basis;

import io.attune.matching.intake.Clearance;
import io.attune.matching.intake.CodedNeed;
import io.attune.matching.intake.Intake;

/**
 * What a shortlist was asked for.
 *
 * @param shortlistId the seed of all chance
 * @param offers how many to offer
 * @param clearance why it could be matched, as the matching rules saw it
 * @param coded word for word as the intake was submitted; the one place where the need is kept here
 */
public record Asked(
        String shortlistId,
        long intakeVersion,
        int offers,
        String clientId,
        Clearance clearance,
        String language,
        CodedNeed coded) {

    public Asked {
        if (offers < 1 || offers > 5) {
            throw new IllegalArgumentException("One to five are offered: " + offers);
        }
    }

    public static Asked of(Intake.Submitted intake, int offers) {
        return new Asked(
                intake.id(),
                intake.version(),
                offers,
                intake.clientId(),
                intake.clearance(),
                intake.language(),
                intake.coded());
    }

    /** The intake as it was matched; which tokens it knew is not asked here. */
    public Intake.Submitted intake() {
        return new Intake.Submitted(shortlistId, intakeVersion, clientId, clearance, 0, language, coded);
    }
}
