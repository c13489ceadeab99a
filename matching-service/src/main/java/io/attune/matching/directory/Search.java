package io.attune.matching.directory;

import io.attune.matching.fit.vocabulary.Money;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looks through the directory asks for. Of each facet one of the values will do; everything that is
 * asked for must be so. Two searches that ask for the same are equal and say the same.
 *
 * @param wanted the keys of the values by facet; a facet that does not matter is absent
 * @param feeAtMost what a session or a free sliding place may cost; null is anything
 * @param words each of which must begin a word of the name, a city, or a language, concern or approach
 */
public record Search(
        Map<Facet, SortedSet<String>> wanted, @Nullable Money feeAtMost, SortedSet<String> words) {

    /** Asks for nothing. */
    public static final Search ANYBODY = new Search(Map.of(), null, Collections.emptySortedSet());

    public Search {
        var sorted = new EnumMap<Facet, SortedSet<String>>(Facet.class);
        wanted.forEach((facet, keys) -> sorted.put(facet, Collections.unmodifiableSortedSet(new TreeSet<>(keys))));
        wanted = Collections.unmodifiableMap(sorted);
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /** One of these will do; none at all is no wish. */
    public Search with(Facet facet, Collection<String> any) {
        if (any.isEmpty()) {
            return this;
        }
        var more = new EnumMap<Facet, SortedSet<String>>(Facet.class);
        more.putAll(wanted);
        more.put(facet, new TreeSet<>(any.stream().map(facet::key).toList()));
        return new Search(more, feeAtMost, words);
    }

    public Search costing(@Nullable Money atMost) {
        return new Search(wanted, atMost == null ? null : shortest(atMost), words);
    }

    public Search finding(String text) {
        var plain = Arrays.asList(Plain.of(text).split(" ", -1));
        return new Search(wanted, feeAtMost, new TreeSet<>(plain.equals(List.of("")) ? List.of() : plain));
    }

    private static Money shortest(Money money) {
        return new Money(money.amount().stripTrailingZeros(), money.currency());
    }
}
