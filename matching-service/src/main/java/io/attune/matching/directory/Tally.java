package io.attune.matching.directory;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Adds the spellings of a value together, under the one that most of those counted use. */
final class Tally {

    private static final Comparator<Spelling> MOST_USED =
            Comparator.comparingInt(Spelling::count).thenComparing(Spelling::code, Comparator.reverseOrder());

    private record Key(Facet facet, String key) {}

    private record Spelling(String code, int count) {}

    private Tally() {}

    /** @param counts by the number of the value; nobody is counted under two spellings of one value */
    static Map<Facet, Map<String, Integer>> of(List<Value> values, int[] counts) {
        var totals = new HashMap<Key, Integer>();
        var mostUsed = new HashMap<Key, Spelling>();
        for (var value : values) {
            int count = counts[value.number()];
            if (count > 0) {
                var key = new Key(value.facet(), value.key());
                totals.merge(key, count, Integer::sum);
                mostUsed.merge(key, new Spelling(value.code(), count), Tally::moreUsed);
            }
        }
        var tally = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            tally.put(facet, new TreeMap<>());
        }
        mostUsed.forEach((key, spelling) ->
                Objects.requireNonNull(tally.get(key.facet)).put(spelling.code, totals.getOrDefault(key, 0)));
        return tally;
    }

    private static Spelling moreUsed(Spelling one, Spelling other) {
        return MOST_USED.compare(one, other) >= 0 ? one : other;
    }
}
