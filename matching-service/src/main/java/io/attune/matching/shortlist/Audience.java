package io.attune.matching.shortlist;

import io.attune.matching.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Whom a shortlist is for.
 *
 * @param language of the intake; null when an intake that is not matched did not say
 * @param helpFirst crisis resources stand before everything else
 */
public record Audience(@Nullable String language, String timeZone, String jurisdiction, boolean helpFirst) {

    public static Audience of(Intake intake) {
        return switch (intake) {
            case Intake.Submitted it ->
                new Audience(it.language(), it.timeZone(), it.jurisdiction(), it.level() != Intake.Level.GREEN);
            case Intake.Held it -> new Audience(null, it.timeZone(), it.jurisdiction(), true);
            case Intake.Unmatched it ->
                new Audience(null, it.timeZone(), it.jurisdiction(), it.level() != Intake.Level.GREEN);
            case Intake.Withdrawn it -> new Audience(null, it.timeZone(), it.jurisdiction(), false);
        };
    }
}
