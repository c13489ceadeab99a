package io.attune.matching.candidates.web;

import io.attune.matching.candidates.Directory;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.Format;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param next to be sent as {@code cursor} for the following page; null on the last one */
record DirectoryView(
        List<TherapistView> therapists, @Nullable String next) {

    static DirectoryView of(Directory.Page page) {
        return new DirectoryView(
                page.therapists().stream()
                        .map(listed -> TherapistView.of(listed.candidate()))
                        .toList(),
                page.next().map(Cursor::write).orElse(null));
    }

    /** What the list says of a therapist; the whole profile is profile-service's to tell. */
    record TherapistView(
            String therapistId,
            String name,
            boolean accepting,
            List<String> languages,
            List<String> concerns,
            List<String> formats,
            List<String> jurisdictions) {

        static TherapistView of(Candidate it) {
            var licence = it.licence();
            return new TherapistView(
                    it.id(),
                    it.name(),
                    it.standing().accepting(),
                    sorted(it.reach().languages()),
                    sorted(it.training().concerns().stream()
                            .map(TrainedConcern::code)
                            .toList()),
                    sorted(it.reach().formats().stream().map(Format::code).toList()),
                    sorted(licence == null ? Set.of() : licence.permittedJurisdictions()));
        }

        private static List<String> sorted(Collection<String> codes) {
            return codes.stream().sorted().toList();
        }
    }
}
