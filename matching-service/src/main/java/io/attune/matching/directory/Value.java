package io.attune.matching.directory;

import java.util.List;

/**
 * One value of a facet as it is written.
 *
 * @param number counts up from 0 over all facets
 * @param key the same for every spelling of the value
 * @param words by which a text finds it, plain
 */
record Value(int number, Facet facet, String code, String key, List<String> words) {

    boolean isFoundBy(String beginning) {
        return words.stream().anyMatch(word -> word.startsWith(beginning));
    }
}
