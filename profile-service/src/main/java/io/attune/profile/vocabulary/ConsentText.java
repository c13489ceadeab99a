package io.attune.profile.vocabulary;

import java.util.Map;

/**
 * What a client agrees to, word for word; a changed word is a new version.
 *
 * @param purpose what the consent covers
 * @param texts by language, {@code en} and {@code fr}
 */
public record ConsentText(String purpose, String version, Map<String, String> texts) {
    public ConsentText {
        texts = Map.copyOf(texts);
    }
}
