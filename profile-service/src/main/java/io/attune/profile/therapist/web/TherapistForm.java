package io.attune.profile.therapist.web;

import io.attune.profile.therapist.Fee;
import io.attune.profile.therapist.Licence;
import io.attune.profile.therapist.PracticeLocation;
import io.attune.profile.therapist.Profile;
import io.attune.profile.therapist.SlidingPlaces;
import io.attune.profile.therapist.Style;
import io.attune.profile.therapist.TrainedConcern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A therapist's profile as staff send it; whatever is left out is not there yet. */
record TherapistForm(
        String name,
        @Nullable String pronouns,
        @Nullable String gender,
        @Nullable String timeZone,
        @Nullable Licence licence,
        @Nullable List<String> languages,
        @Nullable List<String> ageGroups,
        @Nullable List<String> participants,
        @Nullable List<TrainedConcern> concerns,
        @Nullable List<String> approaches,
        @Nullable List<String> goals,
        @Nullable Style style,
        @Nullable List<String> identities,
        @Nullable List<String> knowledge,
        @Nullable List<String> formats,
        @Nullable List<PracticeLocation> locations,
        @Nullable List<Fee> fees,
        @Nullable SlidingPlaces sliding,
        @Nullable List<String> credentials,
        @Nullable List<String> competences,
        @Nullable Integer caseloadCap,
        @Nullable LocalDate leavesOn,
        @Nullable List<String> conflicts) {

    Profile profile() {
        return new Profile(
                name.strip(),
                pronouns,
                gender,
                timeZone,
                licence,
                all(languages),
                all(ageGroups),
                all(participants),
                all(concerns),
                all(approaches),
                all(goals),
                style == null ? Style.UNKNOWN : style,
                all(identities),
                all(knowledge),
                all(formats),
                all(locations),
                all(fees),
                sliding,
                all(credentials),
                all(competences),
                caseloadCap,
                leavesOn,
                all(conflicts));
    }

    private static <T> List<T> all(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
