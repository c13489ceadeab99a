package io.attune.profile.therapist.messaging;

import io.attune.profile.therapist.Fee;
import io.attune.profile.therapist.Licence;
import io.attune.profile.therapist.PracticeLocation;
import io.attune.profile.therapist.SlidingPlaces;
import io.attune.profile.therapist.Style;
import io.attune.profile.therapist.Therapist;
import io.attune.profile.therapist.TherapistId;
import io.attune.profile.therapist.TherapistStatus;
import io.attune.profile.therapist.TrainedConcern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code therapist.published.v1}: the whole profile but the training notes, which are for staff. */
record TherapistPublishedV1(
        String therapistId,
        String status,
        boolean accepting,
        String name,
        @Nullable String pronouns,
        @Nullable String gender,
        @Nullable String timeZone,
        @Nullable Licence licence,
        List<String> languages,
        List<String> ageGroups,
        List<String> participants,
        List<ConcernV1> concerns,
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

    record ConcernV1(String code, String depth, boolean verified) {
        static ConcernV1 of(TrainedConcern concern) {
            return new ConcernV1(concern.code(), concern.depth(), concern.verified());
        }
    }

    static TherapistPublishedV1 of(TherapistId id, Therapist therapist) {
        var profile = therapist.profile();
        return new TherapistPublishedV1(
                id.value(),
                therapist.status().word(),
                therapist.status() == TherapistStatus.PUBLISHED,
                profile.name(),
                profile.pronouns(),
                profile.gender(),
                profile.timeZone(),
                profile.licence(),
                profile.languages(),
                profile.ageGroups(),
                profile.participants(),
                profile.concerns().stream().map(ConcernV1::of).toList(),
                profile.approaches(),
                profile.goals(),
                profile.style(),
                profile.identities(),
                profile.knowledge(),
                profile.formats(),
                profile.locations(),
                profile.fees(),
                profile.sliding(),
                profile.credentials(),
                profile.competences(),
                profile.caseloadCap(),
                profile.leavesOn(),
                profile.conflicts());
    }
}
