package io.attune.profile.crisis;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place to turn to.
 *
 * @param jurisdiction where it serves, or {@code null} for all of Canada
 * @param verifiedOn when someone last checked it, or {@code null} when the practice still has to
 * @param names by language, {@code en} and {@code fr}
 * @param call {@code tel:} address
 * @param text {@code sms:} address, or {@code null} when it takes no texts
 * @param notes by language, {@code en} and {@code fr}
 */
public record CrisisResource(
        String code,
        @Nullable String jurisdiction,
        @Nullable LocalDate verifiedOn,
        Map<String, String> names,
        String call,
        @Nullable String text,
        Map<String, String> notes) {

    public CrisisResource {
        names = Map.copyOf(names);
        notes = Map.copyOf(notes);
    }

    boolean serves(@Nullable String where) {
        return jurisdiction == null || jurisdiction.equals(where);
    }

    boolean verifiedSince(LocalDate day) {
        return verifiedOn != null && !verifiedOn.isBefore(day);
    }

    Help in(String language) {
        return new Help(code, word(names, language), word(notes, language), call, text);
    }

    private static String word(Map<String, String> words, String language) {
        return Objects.requireNonNull(words.getOrDefault(language, words.get("en")));
    }
}
