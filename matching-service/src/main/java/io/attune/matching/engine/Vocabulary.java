package io.attune.matching.engine;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one vocabulary as places in a mask of 32. A vocabulary with more words than that leaves those who bring
 * the later ones to the plain rules.
 */
final class Vocabulary {

    private static final int MOST = 32;

    private final Map<String, Integer> places = new ConcurrentHashMap<>();

    /** Whether a mask can hold them all; gives new words their places. By the writer alone. */
    boolean takes(Collection<String> words) {
        boolean taken = true;
        for (var word : words) {
            if (!places.containsKey(word)) {
                places.put(word, places.size());
            }
            taken &= place(word) < MOST;
        }
        return taken;
    }

    /** Those of the words that anybody here has. */
    int mask(Collection<String> words) {
        int mask = 0;
        for (var word : words) {
            int place = place(word);
            mask |= place < MOST ? 1 << place : 0;
        }
        return mask;
    }

    int mask(String word) {
        int place = place(word);
        return place < MOST ? 1 << place : 0;
    }

    /** How many words have come so far. */
    int size() {
        return places.size();
    }

    private int place(String word) {
        return places.getOrDefault(word, MOST);
    }
}
