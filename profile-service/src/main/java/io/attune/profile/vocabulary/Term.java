package io.attune.profile.vocabulary;

import java.util.Map;

/**
 * A code and what people call it.
 *
 * @param labels by language, {@code en} and {@code fr}
 */
public record Term(String code, Map<String, String> labels) {
    public Term {
        labels = Map.copyOf(labels);
        if (!labels.keySet().containsAll(Vocabulary.LANGUAGES)) {
            throw new IllegalArgumentException("No label in every language for " + code);
        }
    }
}
