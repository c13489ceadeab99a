package io.attune.matching.simulation;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.simulation.Books.Learnt;
import java.util.List;
import java.util.Map;

/**
 * The product itself: its rules, its score, its ties, its chance. Candidates are alike in everything but what is
 * learned and how full they are, so nothing else can gain or lose.
 *
 * @param chance whether chance may play in the band; without it the highest score comes first
 */
record Attune(String name, Matching matching, boolean chance) implements Policy {

    private static final int SEVERITY = 2;
    private static final Candidate ALIKE = ACandidate.who().build();

    @Override
    public List<Integer> offers(Visit visit) {
        var candidates = visit.client().eligible().stream()
                .map(therapist -> candidate(new Sight(visit, therapist)))
                .toList();
        return switch (matching.answer(question(visit), candidates)) {
            case Answer.Offered offered ->
                offered.offers().stream()
                        .map(offer -> numberOf(offer.candidate()))
                        .toList();
            case Answer.Nobody _ -> List.of();
        };
    }

    private Question question(Visit visit) {
        var need = ANeed.that()
                .hasConcern(visit.client().concern(), SEVERITY)
                .isJudged(chance ? new SafetyLevel.Green() : new SafetyLevel.Yellow())
                .build();
        var shortlist = "shortlist-" + visit.luck().below(Integer.MAX_VALUE);
        return new Question(shortlist, need, Moments.now(), OFFERS);
    }

    private static Candidate candidate(Sight sight) {
        var books = sight.visit().books();
        var capacity = sight.visit().practice().assumptions().capacity();
        var caseload = books.caseload(sight.therapist());
        return new Candidate(
                sight.id(),
                ALIKE.name(),
                new Standing(true, true, capacity, caseload, books.newThisMonth(sight.therapist())),
                ALIKE.licence(),
                ALIKE.reach(),
                ALIKE.training(),
                ALIKE.person(),
                ALIKE.fees(),
                ALIKE.openHours(),
                ALIKE.conflicts(),
                learned(sight, books.learnt()));
    }

    private static Learned learned(Sight sight, Learnt learnt) {
        var concern = sight.visit().client().concern();
        var record = learnt.change()
                .about(sight.id(), concern)
                .map(posterior -> Map.of(concern, posterior))
                .orElseGet(Map::of);
        return new Learned(learnt.felt().about(sight.id()).orElse(null), record);
    }

    private static int numberOf(Candidate candidate) {
        return Integer.parseInt(candidate.id().substring("therapist-".length())) - Practice.FIRST;
    }
}
