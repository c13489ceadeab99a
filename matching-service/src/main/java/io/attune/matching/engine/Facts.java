package io.attune.matching.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives every yes-or-no of a candidate its own bitset: the fixed ones first, then one for each word of a vocabulary in
 * the order in which candidates bring them. A word that no candidate has brought has no bitset, and nobody fits it.
 */
final class Facts {

    static final int OCCUPIED = 0;

    /** All that never depends on the need lets the candidate be offered. */
    static final int OFFERABLE = 1;

    static final int LICENSED = 2;
    static final int ROOM = 3;
    static final int APART_KNOWN = 4;
    static final int CONFLICTED = 5;
    static final int FORMATS_UNKNOWN = 6;
    static final int CREDENTIALS_UNKNOWN = 7;
    static final int FIXED = 8;

    static final int NOBODY = -1;

    /** The vocabularies whose words are hard rules' values. */
    enum Kind {
        AGE_GROUP,
        PARTICIPANTS,
        FORMAT,
        LANGUAGE,
        TRAINED_CONCERN,
        CREDENTIAL,
        COMPETENCE
    }

    private final Map<Kind, Map<String, Integer>> numbers = new ConcurrentHashMap<>();
    private int next = FIXED;

    Facts() {
        for (var kind : Kind.values()) {
            numbers.put(kind, new ConcurrentHashMap<>());
        }
    }

    /** By the writer alone. */
    int number(Kind kind, String word) {
        return words(kind).computeIfAbsent(word, _ -> next++);
    }

    int find(Kind kind, String word) {
        return words(kind).getOrDefault(word, NOBODY);
    }

    /** Every word of a vocabulary that some candidate has brought, with its number. */
    Map<String, Integer> words(Kind kind) {
        return java.util.Objects.requireNonNull(numbers.get(kind));
    }
}
