package io.attune.matching.fit.order;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the finalists in the order of one draw, and counts how often each would be offered in other draws. A finalist is
 * a place in the usual order; those in the band come first in it.
 *
 * @param band the finalists whom chance orders, and the ids that make each one's chance their own
 */
record Drawing(String shortlistId, List<Stake> band, List<String> ids, Floor floor, int offers) {

    /** A propensity is counted in 1/1,000. */
    private static final int ROUNDS = 1000;

    /** The one order that this shortlist gets. */
    int[] order() {
        var order = drawn(chances("order"), ids.size());
        lift(order);
        return order;
    }

    /**
     * In how many of a thousand other draws each finalist is offered, whoever is lifted included; so somebody who is
     * always lifted is certain, and who is displaced by them less likely by just that much.
     */
    int[] propensities() {
        var propensities = new int[ids.size()];
        int rounds = isSettled() ? 1 : ROUNDS;
        var chances = chances("propensity");
        for (int round = 0; round < rounds; round++) {
            var offered = drawn(chances, offers);
            offered[offers - 1] = floor.last(offered);
            for (int place : offered) {
                propensities[place] += ROUNDS / rounds;
            }
        }
        return propensities;
    }

    /** A band that is smaller than what is offered is offered whole, in whatever order. */
    private boolean isSettled() {
        return band.size() < offers || band.stream().allMatch(Stake::leavesNothingToChance);
    }

    /** The first of one draw: the band as chance orders it, then the others as they are. */
    private int[] drawn(List<Draws> chances, int wanted) {
        var front = new Front(Math.min(band.size(), wanted));
        for (int place = 0; place < band.size(); place++) {
            front.consider(place, band.get(place).drawn(chances.get(place)));
        }
        return wanted <= band.size() ? front.places() : withTheOthers(front.places(), wanted);
    }

    private static int[] withTheOthers(int[] band, int wanted) {
        return IntStream.concat(IntStream.of(band), IntStream.range(band.length, wanted))
                .toArray();
    }

    private void lift(int[] order) {
        var offered = IntStream.of(order).limit(offers).toArray();
        int lifted = floor.last(offered);
        int at = IntStream.range(0, order.length)
                .filter(index -> order[index] == lifted)
                .findFirst()
                .orElseThrow();
        System.arraycopy(order, offers - 1, order, offers, at - offers + 1);
        order[offers - 1] = lifted;
    }

    /** Each member's own chance, whoever else is in the band. */
    private List<Draws> chances(String purpose) {
        return ids.stream()
                .limit(band.size())
                .map(id -> new Draws(Seed.of(shortlistId, purpose, id)))
                .toList();
    }
}
