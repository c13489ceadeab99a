package io.attune.profile.vocabulary;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Which language tags name a language that people speak. */
public final class Languages {

    private Languages() {}

    /** Whether the tag is well-formed BCP 47 and its language is listed by ISO 639 or named by the locale tables. */
    public static boolean exists(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            var language = locale.getLanguage();
            return !language.isEmpty()
                    && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The house language for someone who prefers these, in this order; English when it is none of them. */
    public static String spokenHere(Iterable<String> preferred) {
        for (var tag : preferred) {
            var language = Locale.forLanguageTag(tag).getLanguage();
            if (Vocabulary.LANGUAGES.contains(language)) {
                return language;
            }
        }
        return "en";
    }
}
