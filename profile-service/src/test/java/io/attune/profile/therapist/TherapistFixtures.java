package io.attune.profile.therapist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Profiles in the state a sentence of a test needs. */
public final class TherapistFixtures {

    private TherapistFixtures() {}

    /** The profile of the contract's sample, with a training note that the sample must not show. */
    public static Profile aCompleteProfile() {
        return with(licence("RP", null), 30);
    }

    static Profile aQualifyingProfile(@Nullable String supervisor) {
        return with(licence("RP(Q)", supervisor), 30);
    }

    static Profile aProfileWithoutCap() {
        return with(licence("RP", null), null);
    }

    static Profile aBareProfile() {
        return new Profile(
                "Maya Okafor",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Style.UNKNOWN,
                List.of(),
                List.of(),
                List.of("in-person"),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    private static Licence licence(String category, @Nullable String supervisor) {
        return new Licence(
                "CRPO",
                "012345",
                category,
                "active",
                false,
                supervisor,
                LocalDate.parse("2027-03-31"),
                Instant.parse("2026-11-20T14:00:00Z"),
                List.of("CA-ON", "CA-NS"));
    }

    private static Profile with(Licence licence, @Nullable Integer caseloadCap) {
        return new Profile(
                "Maya Okafor",
                "she/her",
                "woman",
                "America/Toronto",
                licence,
                List.of("en", "fr"),
                List.of("adult", "older-adult"),
                List.of("individual", "couple"),
                List.of(
                        new TrainedConcern("anxiety", "specialised", true, "Diploma seen on 12 May"),
                        new TrainedConcern("grief", "general", false, null)),
                List.of("emdr", "emotion-focused"),
                List.of("symptom-relief"),
                new Style(-0.4, 0.8, 0.2, null),
                List.of("lgbtq"),
                List.of("faith-muslim"),
                List.of("video", "in-person"),
                List.of(new PracticeLocation(
                        "downtown", "100 Queen Street West", "Toronto", "CA-ON", 43.6526, -79.3832)),
                List.of(new Fee("individual", 50, "150.00", "CAD"), new Fee("couple", 80, "210.00", "CAD")),
                new SlidingPlaces("90.00", "CAD", 4, 2),
                List.of("RP"),
                List.of("suicide-risk"),
                caseloadCap,
                LocalDate.parse("2027-07-01"),
                List.of("c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50"));
    }
}
