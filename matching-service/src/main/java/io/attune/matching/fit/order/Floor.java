package io.attune.matching.fit.order;

import io.attune.matching.fit.model.FitModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lifts into the last offer whoever was shown less than half of their share lately and fits nearly as well as the one
 * who has it. Who is further below comes first; nobody gives way to somebody less far below than themselves.
 *
 * @param lifted the finalists below half of their share, by their place in the usual order, furthest below first
 * @param scores of the finalists, by their place in the usual order
 * @param reach how far below the last offer's score somebody is still lifted
 */
record Floor(int[] lifted, long[] scores, long reach) {

    static Floor under(List<Contender> finalists, List<Exposure> exposures, long day, FitModel model) {
        var furthestFirst = Comparator.<Integer>comparingLong(
                        place -> exposures.get(place).shortfall())
                .reversed()
                .thenComparingLong(place -> TieSeed.on(day, TieSeed.ofId(id(finalists, place))))
                .thenComparing(place -> id(finalists, place));
        var lifted = IntStream.range(0, finalists.size())
                .filter(place -> exposures.get(place).isBelowHalf())
                .boxed()
                .sorted(furthestFirst)
                .mapToInt(Integer::intValue)
                .toArray();
        var scores = finalists.stream()
                .mapToLong(contender -> contender.score().total())
                .toArray();
        return new Floor(lifted, scores, model.floor());
    }

    /** To whom the last of these offers belongs: the one who has it, or the one who is lifted. */
    int last(int[] offered) {
        int last = offered[offered.length - 1];
        for (int place : lifted) {
            if (place == last || isNear(place, last) && !isAmong(offered, place)) {
                return place;
            }
        }
        return last;
    }

    private boolean isNear(int place, int last) {
        return scores[last] - scores[place] <= reach;
    }

    private static boolean isAmong(int[] offered, int place) {
        for (int one : offered) {
            if (one == place) {
                return true;
            }
        }
        return false;
    }

    private static String id(List<Contender> finalists, int place) {
        return finalists.get(place).candidate().id();
    }
}
