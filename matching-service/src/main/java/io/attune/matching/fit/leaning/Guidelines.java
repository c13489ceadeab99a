package io.attune.matching.fit.leaning;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How strongly treatment guidelines support an approach for a concern: 1 some, 2 good, 3 the strongest; absent is
 * silent.
 */
public record Guidelines(Map<String, Map<String, Integer>> levels) {

    public static final int STRONGEST = 3;

    /** From this level on an approach may be named to a client as suiting a concern. */
    static final int GOOD = 2;

    public Guidelines {
        levels = levels.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> Map.copyOf(row.getValue())));
    }

    public static Guidelines none() {
        return new Guidelines(Map.of());
    }

    boolean speakOf(String concern) {
        return levels.containsKey(concern);
    }

    int level(String concern, String approach) {
        return levels.getOrDefault(concern, Map.of()).getOrDefault(approach, 0);
    }
}
