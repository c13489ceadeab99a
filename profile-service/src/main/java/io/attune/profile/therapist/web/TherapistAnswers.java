package io.attune.profile.therapist.web;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.attune.profile.therapist.TherapistOutcome;
import io.attune.profile.therapist.TherapistOutcome.Done;
import io.attune.profile.therapist.TherapistOutcome.NoSuchTherapist;
import io.attune.profile.therapist.TherapistOutcome.NotPossible;
import io.attune.profile.therapist.TherapistOutcome.NotReadyToPublish;
import io.attune.profile.therapist.TherapistOutcome.Stale;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Every outcome in the words of HTTP. */
final class TherapistAnswers {

    private static final ProblemType NOT_READY =
            new ProblemType("not-ready-to-publish", HttpStatus.CONFLICT, "The profile cannot be shown yet");
    private static final ProblemType NOT_POSSIBLE = new ProblemType(
            "not-possible-in-this-status", HttpStatus.CONFLICT, "The therapist's status does not allow it");

    private TherapistAnswers() {}

    static ResponseEntity<Object> created(TherapistOutcome outcome) {
        return outcome instanceof Done(var id, var version)
                ? ResponseEntity.created(URI.create("/api/therapists/" + id))
                        .eTag(tag(version))
                        .body(new TherapistReference(id, version))
                : of(outcome);
    }

    static ResponseEntity<Object> of(TherapistOutcome outcome) {
        return switch (outcome) {
            case Done(var id, var version) ->
                ResponseEntity.ok().eTag(tag(version)).body(new TherapistReference(id, version));
            case NoSuchTherapist _ -> notFound();
            case Stale _ -> Problems.of(Problems.STALE, "Read the therapist again, then send your change.");
            case NotReadyToPublish(var lacks) ->
                Problems.of(
                        NOT_READY,
                        "Fill in what errors names.",
                        lacks.stream()
                                .map(lack -> new FieldProblem(lack.pointer(), lack.sentence()))
                                .toList());
            case NotPossible(var status) -> Problems.of(NOT_POSSIBLE, "The therapist is " + status.word() + ".");
        };
    }

    static ResponseEntity<Object> notFound() {
        return Problems.of(Problems.NOT_FOUND, "There is no such therapist.");
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    record TherapistReference(String id, long version) {}
}
