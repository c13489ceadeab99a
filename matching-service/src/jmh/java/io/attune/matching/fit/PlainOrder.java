package io.attune.matching.fit;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Contender;
import io.attune.matching.fit.order.Ranking;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The plain rules' own answer, without chance: what every engine must equal. */
public final class PlainOrder {

    private final Admission admission;
    private final Ranking ranking;

    public PlainOrder(FitModel model) {
        this.admission = new Admission(model);
        this.ranking = new Ranking(model);
    }

    public List<String> first(Question question, Collection<Candidate> candidates, int most) {
        var contenders = new ArrayList<Contender>();
        for (var candidate : candidates) {
            if (admission.decide(candidate, question.need(), question.moment())
                    instanceof Admission.Admitted(var contender)) {
                contenders.add(contender);
            }
        }
        return ranking.byScore(contenders, question.chance()).stream()
                .limit(most)
                .map(contender -> contender.candidate().id())
                .toList();
    }
}
