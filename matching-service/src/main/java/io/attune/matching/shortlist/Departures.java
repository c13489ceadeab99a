package io.attune.matching.shortlist;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.rule.Ruling;
import io.attune.matching.intake.Intake;
import io.attune.matching.shortlist.Departure.Reason;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Finds who of those offered has left, filled, or lost the licence since. What only the client's own terms would refuse
 * by now, such as hours that others have booked, is no departure.
 */
@Service
public final class Departures {

    private final Candidates candidates;
    private final Matching matching;
    private final Asking asking;
    private final EveryoneKnown everyoneKnown;

    public Departures(Candidates candidates, Matching matching, Asking asking, EveryoneKnown everyoneKnown) {
        this.candidates = candidates;
        this.matching = matching;
        this.asking = asking;
        this.everyoneKnown = everyoneKnown;
    }

    /** Nobody where the client has chosen, or while not everyone is known here. */
    List<Departure> from(Shortlist shortlist, Intake.Submitted intake) {
        if (!shortlist.awaitsAChoice(intake) || !everyoneKnown.isTrue()) {
            return List.of();
        }
        var question = asking.about(intake);
        return shortlist.offers().stream()
                .map(OfferedTherapist::therapistId)
                .flatMap(id -> reason(id, question).map(reason -> new Departure(id, reason)).stream())
                .toList();
    }

    private Optional<Reason> reason(String therapistId, Question question) {
        return candidates
                .find(therapistId, question.moment().now())
                .map(listed -> reason(listed.candidate(), question))
                .orElse(Optional.of(Reason.LEFT));
    }

    private Optional<Reason> reason(Candidate candidate, Question question) {
        return switch (matching.judge(question, candidate)) {
            case Judgement.Fits fits -> Optional.empty();
            case Judgement.Refused(var refusals) -> reason(candidate, refusals);
        };
    }

    private static Optional<Reason> reason(Candidate candidate, List<Ruling> refusals) {
        var standing = candidate.standing();
        if (!standing.published() || !standing.accepting()) {
            return Optional.of(Reason.LEFT);
        }
        if (standing.isFull()) {
            return Optional.of(Reason.FULL);
        }
        return refusals.stream().anyMatch(ruling -> ruling.rule().equals("licence"))
                ? Optional.of(Reason.LICENCE)
                : Optional.empty();
    }
}
