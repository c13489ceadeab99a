package io.attune.profile.therapist.web;

import io.attune.platform.decision.Versioned;
import io.attune.profile.therapist.Fee;
import io.attune.profile.therapist.Licence;
import io.attune.profile.therapist.PracticeLocation;
import io.attune.profile.therapist.SlidingPlaces;
import io.attune.profile.therapist.Style;
import io.attune.profile.therapist.Therapist;
import io.attune.profile.therapist.TherapistStatus;
import io.attune.profile.therapist.TrainedConcern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anyone may know of a therapist who is shown: nothing of clients, of caps or of what staff noted. Depth is said
 * only where evidence of the training was seen, because a regulated profession may advertise nothing else.
 */
record PublicTherapistView(
        String id,
        String status,
        boolean accepting,
        String name,
        @Nullable String pronouns,
        @Nullable String gender,
        @Nullable String timeZone,
        @Nullable LicenceView licence,
        List<String> languages,
        List<String> ageGroups,
        List<String> participants,
        List<ConcernView> concerns,
        List<String> approaches,
        List<String> goals,
        Style style,
        List<String> identities,
        List<String> knowledge,
        List<String> formats,
        List<PracticeLocation> locations,
        List<Fee> fees,
        @Nullable SlidingPlaces sliding,
        List<String> credentials) {

    record LicenceView(
            String register,
            String number,
            String category,
            String status,
            @Nullable String supervisor,
            LocalDate expiresOn,
            List<String> permittedJurisdictions) {

        static @Nullable LicenceView of(@Nullable Licence licence) {
            return licence == null
                    ? null
                    : new LicenceView(
                            licence.register(),
                            licence.number(),
                            licence.category(),
                            licence.status(),
                            licence.supervisor(),
                            licence.expiresOn(),
                            licence.permittedJurisdictions());
        }
    }

    record ConcernView(String code, String depth) {
        static ConcernView of(TrainedConcern concern) {
            return new ConcernView(concern.code(), concern.verified() ? concern.depth() : "general");
        }
    }

    static PublicTherapistView of(Versioned<Therapist> therapist) {
        var profile = therapist.state().profile();
        return new PublicTherapistView(
                therapist.id(),
                therapist.state().status().word(),
                therapist.state().status() == TherapistStatus.PUBLISHED,
                profile.name(),
                profile.pronouns(),
                profile.gender(),
                profile.timeZone(),
                LicenceView.of(profile.licence()),
                profile.languages(),
                profile.ageGroups(),
                profile.participants(),
                profile.concerns().stream().map(ConcernView::of).toList(),
                profile.approaches(),
                profile.goals(),
                profile.style(),
                profile.identities(),
                profile.knowledge(),
                profile.formats(),
                profile.locations(),
                profile.fees(),
                profile.sliding(),
                profile.credentials());
    }
}
