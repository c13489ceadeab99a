package io.attune.matching.shortlist.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of our languages the reader asked for. */
final class Languages {

    private static final List<String> SPOKEN = List.of("en", "fr");

    private Languages() {}

    /** The one that fits {@code Accept-Language} best, or null when it names none of ours. */
    static @Nullable String of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return null;
        }
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
