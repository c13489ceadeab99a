package io.attune.matching.fit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How everybody fared by the hard rules.
 *
 * @param passing how many passed them all
 * @param passed who they were, by id and in the order of ids, unless they are more than {@link #NAMED}
 * @param refusals how many each hard rule refused, by its code; a candidate counts for every rule that refused it
 */
public record Census(int passing, List<String> passed, Map<String, Integer> refusals) {

    /** Where more than these pass, the share of each is small and no longer kept. */
    public static final int NAMED = 500;

    public Census {
        passed = List.copyOf(passed);
        refusals = Map.copyOf(refusals);
    }

    /** Both together. */
    public Census and(Census other) {
        int both = passing + other.passing;
        var names = both > NAMED
                ? List.<String>of()
                : Stream.concat(passed.stream(), other.passed.stream()).sorted().toList();
        var sums = new TreeMap<>(refusals);
        other.refusals.forEach((rule, number) -> sums.merge(rule, number, Integer::sum));
        return new Census(both, names, sums);
    }
}
