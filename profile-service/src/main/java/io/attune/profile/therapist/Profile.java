package io.attune.profile.therapist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a therapist's practice says about itself. A draft may lack much of it; {@link Completeness} says what must
 * be there before it is shown. Codes are the vocabulary's.
 *
 * @param identities only those the therapist chose to share
 * @param leavesOn the first date on which they give no sessions here any more
 * @param conflicts opaque ids of clients this therapist must not see
 */
public record Profile(
        String name,
        @Nullable String pronouns,
        @Nullable String gender,
        @Nullable String timeZone,
        @Nullable Licence licence,
        List<String> languages,
        List<String> ageGroups,
        List<String> participants,
        List<TrainedConcern> concerns,
        List<String> approaches,
        List<String> goals,
        Style style,
        List<String> identities,
        List<String> knowledge,
        List<String> formats,
        List<PracticeLocation> locations,
        List<Fee> fees,
        @Nullable SlidingPlaces sliding,
        List<String> credentials,
        List<String> competences,
        @Nullable Integer caseloadCap,
        @Nullable LocalDate leavesOn,
        List<String> conflicts) {

    public Profile {
        languages = List.copyOf(languages);
        ageGroups = List.copyOf(ageGroups);
        participants = List.copyOf(participants);
        concerns = List.copyOf(concerns);
        approaches = List.copyOf(approaches);
        goals = List.copyOf(goals);
        identities = List.copyOf(identities);
        knowledge = List.copyOf(knowledge);
        formats = List.copyOf(formats);
        locations = List.copyOf(locations);
        fees = List.copyOf(fees);
        credentials = List.copyOf(credentials);
        competences = List.copyOf(competences);
        conflicts = List.copyOf(conflicts);
    }
}
