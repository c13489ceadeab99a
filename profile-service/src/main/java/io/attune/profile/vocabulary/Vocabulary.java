package io.attune.profile.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every code that may be used, as of one version. Codes are never renamed; a new one is a new line in the file.
 *
 * @param terms by the name of their list, in the order in which they are shown
 */
public record Vocabulary(String version, Map<String, List<Term>> terms) {

    /** Languages in which the house speaks. */
    public static final Set<String> LANGUAGES = Set.of("en", "fr");

    public Vocabulary {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        for (var kind : Kind.values()) {
            if (!terms.containsKey(kind.list())) {
                throw new IllegalArgumentException("The vocabulary lacks " + kind.list());
            }
        }
    }

    public boolean knows(Kind kind, String code) {
        return terms.getOrDefault(kind.list(), List.of()).stream()
                .anyMatch(term -> term.code().equals(code));
    }
}
