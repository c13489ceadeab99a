package io.attune.matching.shortlist;

import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.rule.Ruling;
import io.attune.matching.intake.Intake;
import io.attune.matching.intake.Intakes;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes a therapist whom the client found in the directory an offer, if every hard rule lets it be. */
@Service
public final class DirectoryPick {

    private final Intakes intakes;
    private final Shortlists shortlists;
    private final FreshRanking ranking;
    private final Asking asking;
    private final Telling telling;

    public DirectoryPick(Intakes intakes, Shortlists shortlists, FreshRanking ranking, Asking asking, Telling telling) {
        this.intakes = intakes;
        this.shortlists = shortlists;
        this.ranking = ranking;
        this.asking = asking;
        this.telling = telling;
    }

    public PickOutcome pick(String intakeId, String therapistId, Command command) {
        return switch (intakes.find(intakeId).orElse(null)) {
            case null -> new PickOutcome.NotMatchedYet();
            case Intake.Withdrawn withdrawn -> new PickOutcome.NotMatchedYet();
            case Intake.Unmatched unmatched -> new PickOutcome.NotAgreed();
            case Intake.Held held -> new PickOutcome.HeldForSafety();
            case Intake.Submitted intake -> pick(intake, therapistId, command);
        };
    }

    private PickOutcome pick(Intake.Submitted intake, String therapistId, Command command) {
        var question = asking.about(intake);
        var judgement = ranking.judge(question, therapistId);
        var at = question.moment().now();
        return shortlists.pick(intake.id(), command, present -> judgement
                .map(it -> decide(present, intake, it, at))
                .orElseGet(() -> Decision.keep(new PickOutcome.NoSuchTherapist())));
    }

    private Decision<Shortlist, ShortlistEvent, PickOutcome> decide(
            Optional<Versioned<Shortlist>> present, Intake.Submitted intake, Judgement judgement, Instant at) {
        var shortlist = present.map(Versioned::state).orElse(null);
        if (shortlist == null || shortlist.intakeVersion() != intake.version()) {
            return Decision.keep(new PickOutcome.NotMatchedYet());
        }
        return switch (judgement) {
            case Judgement.Refused(var refusals) -> Decision.keep(new PickOutcome.RulesRefuse(codes(refusals)));
            case Judgement.Fits(var offer) -> add(shortlist, telling.offer(offer), at);
        };
    }

    private static Decision<Shortlist, ShortlistEvent, PickOutcome> add(
            Shortlist shortlist, OfferedTherapist pick, Instant at) {
        if (shortlist.offers(pick.therapistId())) {
            return Decision.keep(new PickOutcome.OfferedAlready(pick.therapistId()));
        }
        var longer = shortlist.alsoOffering(pick);
        return Decision.change(
                longer,
                List.of(new ShortlistEvent.ShortlistReady(longer, at)),
                new PickOutcome.Picked(pick.therapistId()));
    }

    private static List<String> codes(List<Ruling> refusals) {
        return refusals.stream().map(Ruling::rule).toList();
    }
}
