package io.attune.matching.fit;

import java.util.List;
import java.util.Map;

/**
 * How everybody fared by the hard rules.
 *
 * @param passing how many passed them all
 * @param passed who they were, by id and in the order of ids, unless they are more than {@link Answer.Offered#NAMED}
 * @param refusals how many each hard rule refused, by its code; a candidate counts for every rule that refused it
 */
public record Census(int passing, List<String> passed, Map<String, Integer> refusals) {

    public Census {
        passed = List.copyOf(passed);
        refusals = Map.copyOf(refusals);
    }
}
