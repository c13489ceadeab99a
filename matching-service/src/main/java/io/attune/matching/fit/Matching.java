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
import io.attune.matching.fit.relaxation.Selection;
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

    /** How far below the highest score chance may reach for this question; below 0 where it may not play. */
    public long band(Question question) {
        return question.chance().explores() ? model.band() : -1;
    }

    /** Who may be offered among these candidates; in which order they come does not matter. */
    public Answer answer(Question question, Collection<Candidate> candidates) {
        var contenders = admitted(question, question.need(), candidates);
        return answer(question, contenders, census(question, candidates), new Among(question, candidates));
    }

    /** How these candidates fare by the hard rules. */
    public Census census(Question question, Collection<Candidate> candidates) {
        var passed = new ArrayList<String>();
        var refusals = new TreeMap<String, Integer>();
        for (var candidate : candidates) {
            switch (admission.decide(candidate, question.need(), question.moment())) {
                case Admitted _ -> passed.add(candidate.id());
                case Refused(var rulings) -> rulings.forEach(ruling -> refusals.merge(ruling.rule(), 1, Integer::sum));
            }
        }
        passed.sort(null);
        return new Census(passed.size(), passed.size() > Census.NAMED ? List.of() : passed, refusals);
    }

    /**
     * The same when those who come first are known already.
     *
     * @param front whoever may be among the finalists
     * @param census of everybody
     * @param everybody to be asked only when nobody of the front may be offered
     */
    public Answer answer(Question question, Collection<Candidate> front, Census census, Selection everybody) {
        return answer(question, admitted(question, question.need(), front), census, everybody);
    }

    private Answer answer(Question question, List<Contender> contenders, Census census, Selection everybody) {
        if (contenders.isEmpty()) {
            var ladder = new Ladder(model.limits(), everybody);
            return new Answer.Nobody(ladder.relaxations(question.need()), census.refusals());
        }
        var finalists = ranking.finalists(contenders, question.chance(), question.offers());
        var offers = finalists.stream().limit(question.offers()).toList();
        return new Answer.Offered(offers, finalists, census.passing(), census.passed(), census.refusals());
    }

    /** Whether one candidate, picked by the client, may be offered; a pick leaves nothing to chance. */
    public Judgement judge(Question question, Candidate candidate) {
        return switch (admission.decide(candidate, question.need(), question.moment())) {
            case Admitted(var contender) -> new Judgement.Fits(new Offer(contender, CERTAIN, Exposure.NONE));
            case Refused(var rulings) -> new Judgement.Refused(rulings);
        };
    }

    /** Those of the candidates who may be offered to somebody with another need, the first first. */
    public List<Candidate> order(Question question, Need need, Collection<Candidate> candidates) {
        return ranking.byScore(admitted(question, need, candidates), question.chance()).stream()
                .map(Contender::candidate)
                .toList();
    }

    private List<Contender> admitted(Question question, Need need, Collection<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> admission.decide(candidate, need, question.moment()))
                .filter(Admitted.class::isInstance)
                .map(decision -> ((Admitted) decision).contender())
                .toList();
    }

    /** Everyone, when they can be looked at one by one. */
    private final class Among implements Selection {

        private final Question question;
        private final Collection<Candidate> candidates;

        Among(Question question, Collection<Candidate> candidates) {
            this.question = question;
            this.candidates = candidates;
        }

        @Override
        public List<Candidate> whoFit(Need need) {
            return order(question, need, candidates);
        }

        @Override
        public List<Candidate> whoWouldFitWithAPlace(Need need) {
            return orderWithPlaces(question, need, candidates);
        }
    }

    /** The same of those who are full, if each had a place. */
    public List<Candidate> orderWithPlaces(Question question, Need need, Collection<Candidate> candidates) {
        var withPlaces = candidates.stream()
                .filter(candidate -> candidate.standing().isFull())
                .map(Candidate::asIfAPlaceWereFree)
                .toList();
        return order(question, need, withPlaces);
    }
}
