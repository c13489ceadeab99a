package io.attune.matching.fit;

import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.relaxation.Relaxation;
import java.util.List;
import java.util.Map;

/** Who may be offered. */
public sealed interface Answer {

    /** How many candidates each hard rule refused, by its code; a candidate counts for every rule that refused it. */
    Map<String, Integer> refusals();

    /**
     * Somebody fits.
     *
     * @param offers the first of the order, as many as were asked for
     * @param finalists the offers, and those who came next
     * @param passing how many there were to choose from
     * @param passed who they were, by id and in the order of ids, unless they are more than {@link Census#NAMED}
     */
    record Offered(
            List<Offer> offers, List<Offer> finalists, int passing, List<String> passed, Map<String, Integer> refusals)
            implements Answer {

        public Offered {
            passed = List.copyOf(passed);
            offers = List.copyOf(offers);
            finalists = List.copyOf(finalists);
            refusals = Map.copyOf(refusals);
        }
    }

    /** Nobody fits; the relaxations stand in the order in which they should be proposed, and may be none. */
    record Nobody(List<Relaxation> relaxations, Map<String, Integer> refusals) implements Answer {
        public Nobody {
            relaxations = List.copyOf(relaxations);
            refusals = Map.copyOf(refusals);
        }
    }
}
