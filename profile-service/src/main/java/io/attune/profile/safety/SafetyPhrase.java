package io.attune.profile.safety;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Words in a client's own text that call for a person to look. Finding them can only raise what the answers came to;
 * not finding them says nothing. Language, case, accents and punctuation do not matter, whole words do.
 *
 * @param texts any of these
 */
public record SafetyPhrase(String code, SafetyLevel level, List<String> texts) {

    public SafetyPhrase {
        texts = texts.stream().map(SafetyPhrase::words).toList();
        if (level == SafetyLevel.GREEN || level == SafetyLevel.RED) {
            throw new IllegalArgumentException("Words alone raise to YELLOW or AMBER: " + code);
        }
        if (texts.isEmpty() || texts.contains("  ")) {
            throw new IllegalArgumentException("The safety phrase " + code + " has no words");
        }
    }

    boolean speaks(String ownWords) {
        var said = words(ownWords);
        return texts.stream().anyMatch(said::contains);
    }

    private static String words(String text) {
        return ' '
                + Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + ' ';
    }
}
