package io.attune.matching.fit.order;

import io.attune.matching.fit.candidate.Candidate;
import java.util.Comparator;
import java.util.List;

/**
 * The higher score first; on a tie who has fewer new clients this month, then by a seed that changes daily, then by id.
 */
final class TheUsualOrder {

    private TheUsualOrder() {}

    static List<Contender> of(List<Contender> contenders, long day) {
        var byScore = Comparator.<Contender>comparingLong(
                        contender -> contender.score().total())
                .reversed();
        return contenders.stream()
                .sorted(byScore.thenComparing(Contender::candidate, tie(day)))
                .toList();
    }

    private static Comparator<Candidate> tie(long day) {
        return Comparator.<Candidate>comparingInt(
                        candidate -> candidate.standing().newClientsThisMonth())
                .thenComparingLong(candidate -> TieSeed.on(day, TieSeed.ofId(candidate.id())))
                .thenComparing(Candidate::id);
    }
}
