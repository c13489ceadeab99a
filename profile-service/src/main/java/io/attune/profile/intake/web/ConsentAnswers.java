package io.attune.profile.intake.web;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.attune.profile.consent.Consent;
import io.attune.profile.consent.Consents;
import io.attune.profile.intake.ConsentOutcome;
import io.attune.profile.intake.ConsentOutcome.CareEnded;
import io.attune.profile.intake.ConsentOutcome.Given;
import io.attune.profile.intake.ConsentOutcome.Stale;
import io.attune.profile.intake.ConsentOutcome.Unknown;
import io.attune.profile.intake.ConsentOutcome.WithdrawnBefore;
import io.attune.profile.vocabulary.ConsentTexts;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Consents, and every outcome of a change of them, in the words of HTTP. */
@Component
class ConsentAnswers {

    private static final ProblemType WITHDRAWN =
            new ProblemType("intake-withdrawn", HttpStatus.CONFLICT, "Nothing more is done with this intake");

    private final ConsentTexts texts;
    private final ErasureAnswers erasures;

    ConsentAnswers(ConsentTexts texts, ErasureAnswers erasures) {
        this.texts = texts;
        this.erasures = erasures;
    }

    ResponseEntity<Object> of(ConsentOutcome outcome) {
        return switch (outcome) {
            case Given(var version, var consents, var inEffect) ->
                answer(inEffect ? HttpStatus.OK : HttpStatus.ACCEPTED, version, consents);
            case CareEnded(var erasure) -> erasures.of(erasure);
            case WithdrawnBefore _ -> Problems.of(WITHDRAWN, "It was withdrawn; a new one can be sent.");
            case Stale _ -> Problems.of(Problems.STALE, "Read the consents again, then change them.");
            case Unknown _ -> IntakeAnswers.notFound();
        };
    }

    ResponseEntity<Object> shown(long version, Consents consents) {
        return answer(HttpStatus.OK, version, consents);
    }

    ConsentsView view(Consents consents) {
        var purposes = Stream.concat(
                        texts.purposes(), consents.latest().stream().map(Consent::purpose))
                .distinct()
                .toList();
        return ConsentsView.of(consents, purposes);
    }

    private ResponseEntity<Object> answer(HttpStatus status, long version, Consents consents) {
        return ResponseEntity.status(status).eTag("\"" + version + "\"").body(view(consents));
    }
}
