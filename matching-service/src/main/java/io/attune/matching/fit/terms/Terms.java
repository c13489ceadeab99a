package io.attune.matching.fit.terms;

import io.attune.matching.fit.rule.HardRule;
import java.util.List;

/** Every term, in the order in which they are explained. */
public final class Terms {

    private Terms() {}

    public static List<HardRule> all() {
        return List.of(
                new HasRoomForAClient(),
                new GrantsWhatTheClientInsistsOn(),
                new MeetsInOneOfTheWays(),
                new CostsNoMoreThanTheLimit(),
                new AcceptedByThePlan(),
                new FreeAtTheClientsTimes());
    }
}
