package io.attune.profile.intake;

import io.attune.profile.client.ClientId;
import io.attune.profile.client.Sealed;
import io.attune.profile.consent.Consent;
import io.attune.profile.consent.Consents;
import io.attune.profile.consent.Saying;
import io.attune.profile.intake.Need.Budget;
import io.attune.profile.intake.Need.Concern;
import io.attune.profile.intake.Need.Coverage;
import io.attune.profile.intake.Need.WeeklyTime;
import io.attune.profile.intake.Need.Whereabouts;
import io.attune.profile.intake.Preferences.AnyOf;
import io.attune.profile.intake.Preferences.OneOf;
import io.attune.profile.intake.Preferences.Style;
import io.attune.profile.intake.Preferences.WishedStyle;
import io.attune.profile.lockbox.LockBox;
import io.attune.profile.lockbox.Part;
import io.attune.profile.lockbox.Withheld;
import io.attune.profile.safety.SafetyLevel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Intakes in the state a sentence of a test needs. */
public final class IntakeFixtures {

    private static final Sealed SEALED = new Sealed("c2VhbGVk");

    private static final Consents CONSENTS =
            new Consents(List.of(consent("care", true), consent("matching", true), consent("messages", false)));

    private IntakeFixtures() {}

    /** What the client said as they sent the intake. */
    public static Consent consent(String purpose, boolean granted) {
        return new Saying(purpose, "2026-11", "en", granted)
                .writtenDown(Instant.parse("2026-11-23T15:04:05Z"), Consent.CLIENT);
    }

    /** The intake of the contracts' samples, after this was said too. */
    public static Intake anIntakeThatLaterSays(Consent later) {
        return anIntake(SafetyLevel.GREEN).saying(later);
    }

    /** The intake of the contracts' samples. */
    public static Intake anIntake(SafetyLevel level) {
        return new Intake(
                new IntakeId("b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5"),
                new ClientId("c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50"),
                Safeguard.of(level, null),
                1,
                Instant.parse("2026-11-23T15:04:05Z"),
                "en",
                need(),
                new SealedPart(SEALED, SEALED, SEALED, SEALED),
                CONSENTS,
                "0".repeat(64),
                Course.NOTHING_YET,
                Keeping.AS_USUAL);
    }

    /** One whose own answers held it until a clinician released it. */
    public static Intake aReleasedIntake(String... competences) {
        var at = Instant.parse("2026-11-23T16:00:00Z");
        return anIntake(SafetyLevel.AMBER).released(new Release("person:clinician", at, SEALED, List.of(competences)));
    }

    /** One that led to an appointment and that its client has withdrawn. */
    public static Intake aWithdrawnIntake() {
        var at = Instant.parse("2026-11-23T16:00:00Z");
        return anIntake(SafetyLevel.GREEN).restricted(new Restriction(at, "holder", LocalDate.parse("2036-12-01")));
    }

    /** One whose client withholds this part from somebody. */
    public static Intake anIntakeThatWithholds(Part part, String from) {
        return anIntake(SafetyLevel.GREEN).withholding(new LockBox(List.of(new Withheld(from, Set.of(part)))));
    }

    static Need need() {
        return new Need(
                "individual",
                "adult",
                new Whereabouts("CA-ON", "America/Toronto", 43.65, -79.38),
                15,
                List.of("fr", "en"),
                List.of(new Concern("anxiety", 3), new Concern("grief", 1)),
                List.of("symptom-relief"),
                List.of("video", "in-person"),
                List.of(new WeeklyTime(DayOfWeek.MONDAY, "17:00", "21:00")),
                LocalDate.parse("2026-12-15"),
                new Budget("160.00", "CAD"),
                new Coverage(List.of("RP", "C.Psych"), null),
                new Preferences(
                        new OneOf("woman", false, 2),
                        new AnyOf(List.of("emdr"), false, 1),
                        new AnyOf(List.of("lgbtq"), false, 3),
                        new WishedStyle(new Style(-0.5, 1.0, null, null), false, 2),
                        List.of("0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d")));
    }
}
