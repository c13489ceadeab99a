package io.attune.matching.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a search asks for.
 *
 * @param facet the facet it is a wish for; null when none is
 * @param granted who on a shelf grants it
 */
record Wish(@Nullable Facet facet, Function<Shelf, Marks> granted) {

    /** @param values all that may stand on the shelves; what is asked for and not among them, nobody has */
    static List<Wish> of(Search search, List<Value> values) {
        var wishes = new ArrayList<Wish>();
        search.wanted().forEach((facet, keys) -> {
            var any = those(values, value -> value.facet() == facet && keys.contains(value.key()));
            wishes.add(new Wish(facet, shelf -> shelf.having(any)));
        });
        var limit = search.feeAtMost();
        if (limit != null) {
            wishes.add(new Wish(null, shelf -> shelf.costing(limit)));
        }
        for (var word : search.words()) {
            var any = those(values, value -> value.isFoundBy(word));
            wishes.add(new Wish(null, shelf -> shelf.found(word, any)));
        }
        return wishes;
    }

    Marks on(Shelf shelf) {
        return granted.apply(shelf);
    }

    private static List<Value> those(List<Value> values, Predicate<Value> wanted) {
        return values.stream().filter(wanted).toList();
    }
}
