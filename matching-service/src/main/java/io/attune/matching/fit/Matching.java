package io.attune.matching.fit;

import io.attune.matching.fit.Admission.Admitted;
import io.attune.matching.fit.Admission.Refused;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.order.Contender;
import io.attune.matching.fit.order.Exposure;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.order.Ranking;
import io.attune.matching.fit.relaxation.Ladder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Answers who may be offered to one client, in which order, and what would have to give way when nobody may. */
public final class Matching {

    private static final int CERTAIN = 1000;

    private final FitModel model;
    private final Admission admission;
    private final Ranking ranking;

    public Matching(FitModel model) {
        this.model = model;
        this.admission = new Admission(model);
        this.ranking = new Ranking(model);
    }

    /** The model by which this one judges. */
    public FitModel model() {
        return model;
    }

    /** Who may be offered among these candidates; in which order they come does not matter. */
    public Answer answer(Question question, Collection<Candidate> candidates) {
        var contenders = new ArrayList<Contender>();
        var refusals = new TreeMap<String, Integer>();
        for (var candidate : candidates) {
            switch (admission.decide(candidate, question.need(), question.moment())) {
                case Admitted(var contender) -> contenders.add(contender);
                case Refused(var rulings) -> rulings.forEach(ruling -> refusals.merge(ruling.rule(), 1, Integer::sum));
            }
        }
        if (contenders.isEmpty()) {
            var ladder = new Ladder(model.limits(), (among, need) -> order(question, need, among));
            return new Answer.Nobody(ladder.relaxations(question.need(), candidates), refusals);
        }
        var finalists = ranking.finalists(contenders, question.chance(), question.offers());
        var offers = finalists.stream().limit(question.offers()).toList();
        return new Answer.Offered(offers, finalists, contenders.size(), named(contenders), refusals);
    }

    /** Whether one candidate, picked by the client, may be offered; a pick leaves nothing to chance. */
    public Judgement judge(Question question, Candidate candidate) {
        return switch (admission.decide(candidate, question.need(), question.moment())) {
            case Admitted(var contender) -> new Judgement.Fits(new Offer(contender, CERTAIN, Exposure.NONE));
            case Refused(var rulings) -> new Judgement.Refused(rulings);
        };
    }

    private static List<String> named(List<Contender> contenders) {
        return contenders.size() > Answer.Offered.NAMED
                ? List.of()
                : contenders.stream()
                        .map(contender -> contender.candidate().id())
                        .sorted()
                        .toList();
    }

    /** Who could be offered if the need were another. */
    private List<Candidate> order(Question question, Need need, Collection<Candidate> candidates) {
        var contenders = candidates.stream()
                .map(candidate -> admission.decide(candidate, need, question.moment()))
                .filter(Admitted.class::isInstance)
                .map(decision -> ((Admitted) decision).contender())
                .toList();
        return ranking.byScore(contenders, question.chance()).stream()
                .map(Contender::candidate)
                .toList();
    }
}
