package io.attune.matching.engine;

import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Chance;
import io.attune.matching.fit.order.Contender;
import io.attune.matching.fit.order.Exposures;
import io.attune.matching.fit.order.Ranking;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The obvious way: every candidate by every rule, then all in the usual order. */
final class PlainRules {

    private final Matching matching;
    private final Ranking ranking;

    PlainRules(FitModel model) {
        this.matching = new Matching(model);
        this.ranking = new Ranking(model);
    }

    List<Contender> order(Question question, Collection<Candidate> candidates) {
        var passing = candidates.stream()
                .map(candidate -> matching.judge(question, candidate))
                .flatMap(
                        judgement -> judgement instanceof Judgement.Fits(var offer) ? Stream.of(offer) : Stream.empty())
                .map(offer -> offer.contender())
                .toList();
        return ranking.byScore(passing, new Chance(question.shortlistId(), question.day(), false, Exposures.none()));
    }
}
