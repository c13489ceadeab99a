package io.attune.matching.candidates;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.Format;
import org.jspecify.annotations.Nullable;

/** What somebody who looks through the directory asks for; null is anything. Who is not published is never shown. */
public record DirectoryFilter(
        @Nullable String language,
        @Nullable String concern,
        @Nullable Format format,
        @Nullable String jurisdiction) {

    boolean admits(Candidate candidate) {
        return candidate.standing().published()
                && (language == null || candidate.reach().languages().contains(language))
                && (concern == null || worksWith(candidate, concern))
                && (format == null || candidate.reach().formats().contains(format))
                && (jurisdiction == null || mayPractiseIn(candidate, jurisdiction));
    }

    private static boolean worksWith(Candidate candidate, String concern) {
        return candidate.training().concerns().stream()
                .map(TrainedConcern::code)
                .anyMatch(concern::equals);
    }

    private static boolean mayPractiseIn(Candidate candidate, String jurisdiction) {
        var licence = candidate.licence();
        return licence != null && licence.permittedJurisdictions().contains(jurisdiction);
    }
}
