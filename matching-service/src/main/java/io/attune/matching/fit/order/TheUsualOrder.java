package io.attune.matching.fit.order;

import java.util.Comparator;
import java.util.List;

/**
 * The higher score first; on a tie who has fewer new clients this month, then by a seed that changes daily, then by id.
 */
final class TheUsualOrder {

    private static final Comparator<Standing> ORDER = Comparator.comparingLong(Standing::total)
            .reversed()
            .thenComparingInt(Standing::newClients)
            .thenComparingLong(Standing::tie)
            .thenComparing(Standing::id);

    private TheUsualOrder() {}

    static List<Contender> of(List<Contender> contenders, long day) {
        return contenders.stream()
                .map(contender -> Standing.of(contender, day))
                .sorted(ORDER)
                .map(Standing::contender)
                .toList();
    }

    /** What a contender is compared by, worked out once and not at every comparison. */
    private record Standing(Contender contender, long total, int newClients, long tie, String id) {

        static Standing of(Contender contender, long day) {
            var candidate = contender.candidate();
            return new Standing(
                    contender,
                    contender.score().total(),
                    candidate.standing().newClientsThisMonth(),
                    TieSeed.on(day, TieSeed.ofId(candidate.id())),
                    candidate.id());
        }
    }
}
