package io.attune.matching.fit;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.duty.Duties;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.order.Score;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Ruling;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers who may be offered to one client, in which order, and what would have to give way when nobody may. */
public final class Matching {

    private final FitModel model;

    public Matching(FitModel model) {
        this.model = model;
    }

    /** The model by which this one judges. */
    public FitModel model() {
        return model;
    }

    /** Who may be offered among these candidates; their order in the collection does not matter. */
    public Answer answer(Question question, Collection<Candidate> candidates) {
        var refusals = new TreeMap<String, Integer>();
        var fitting = candidates.stream()
                .sorted(Comparator.comparing(Candidate::id))
                .map(candidate -> judge(question, candidate))
                .<Offer>mapMulti((judgement, offers) -> {
                    switch (judgement) {
                        case Judgement.Fits(Offer offer) -> offers.accept(offer);
                        case Judgement.Refused(var rulings) -> count(rulings, refusals);
                    }
                })
                .toList();
        if (fitting.isEmpty()) {
            return new Answer.Nobody(List.of(), refusals);
        }
        return new Answer.Offered(fitting.stream().limit(question.offers()).toList(), fitting, refusals);
    }

    /** Whether this one candidate may be offered. */
    public Judgement judge(Question question, Candidate candidate) {
        var pairing = new Pairing(question.need(), candidate, question.moment());
        var rulings = Duties.all().stream().map(rule -> rule.rule(pairing)).toList();
        var refusals = rulings.stream().filter(Ruling::refuses).toList();
        return refusals.isEmpty()
                ? new Judgement.Fits(new Offer(candidate, rulings, new Score(List.of()), List.of(), 1000))
                : new Judgement.Refused(refusals);
    }

    private static void count(List<Ruling> rulings, Map<String, Integer> refusals) {
        rulings.forEach(ruling -> refusals.merge(ruling.rule(), 1, Integer::sum));
    }
}
