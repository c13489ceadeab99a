package io.attune.matching.shortlist;

import io.attune.matching.basis.Asked;
import io.attune.matching.basis.Basis;
import io.attune.matching.basis.FitModels;
import io.attune.matching.basis.InputWriting;
import io.attune.matching.basis.Inputs;
import io.attune.matching.basis.Inputs.Compared;
import io.attune.matching.basis.Inputs.Directory;
import io.attune.matching.basis.Inputs.ModelName;
import io.attune.matching.basis.Standings;
import io.attune.matching.basis.WallOffsets;
import io.attune.matching.candidates.HowFarRead;
import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.intake.Intake;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Keeps with an answer all that it was made from. */
@Service
public final class Keeping {

    private final FitModel model;
    private final FitModels models;
    private final InputWriting writing;
    private final HowFarRead reading;

    public Keeping(Matching matching, FitModels models, InputWriting writing, HowFarRead reading) {
        this.model = matching.model();
        this.models = models;
        this.writing = writing;
        this.reading = reading;
    }

    Basis basis(Intake.Submitted intake, Question question, FreshRanking.Ranked ranked) {
        models.keepPresent();
        var answer = ranked.answer();
        int passed = answer instanceof Answer.Offered offered ? offered.passing() : 0;
        var finalists = finalists(ranked);
        var inputs = new Inputs(
                Asked.of(intake, question.offers()),
                question.moment().now(),
                WallOffsets.shown(question.moment(), intake.timeZone(), end(finalists, question)),
                new ModelName(model.id(), model.hash()),
                new Directory(reading.positions(), answer.refusals(), passed),
                finalists);
        return new Basis(model.id(), answer.refusals(), writing.write(inputs), Standings.of(answer, passed));
    }

    private static List<Compared> finalists(FreshRanking.Ranked ranked) {
        return switch (ranked.answer()) {
            case Answer.Nobody nobody -> List.of();
            case Answer.Offered offered ->
                offered.finalists().stream()
                        .map(offer -> compared(offer, ranked))
                        .toList();
        };
    }

    private static Compared compared(Offer offer, FreshRanking.Ranked ranked) {
        var it =
                Objects.requireNonNull(ranked.candidates().get(offer.candidate().id()));
        return new Compared(offer.candidate(), it.profileVersion(), it.availabilityVersion(), offer.exposure());
    }

    /** When the last hour that a rule may have looked at is over. */
    private static Instant end(List<Compared> finalists, Question question) {
        return finalists.stream()
                .map(it -> it.candidate().openHours())
                .filter(Objects::nonNull)
                .flatMap(hours -> hours.starts().stream().map(start -> start.plus(hours.session())))
                .max(Instant::compareTo)
                .orElse(question.moment().now());
    }
}
