package io.attune.matching.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as people compare them, whatever their language: without accents, capitals and punctuation. */
final class Plain {

    /** Only the accents of European scripts: in others such marks are vowels. */
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’.-]");

    /** Letters that are not written as another one and an accent. */
    private static final Map<Character, String> LETTERS =
            Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");

    private Plain() {}

    /** The words of the text with one space between them. */
    static String of(String text) {
        return BETWEEN_WORDS.matcher(folded(text)).replaceAll(" ").strip();
    }

    /** Each word once, and those of {@code Jean-Luc O’Brien} also as {@code jeanluc} and {@code obrien}. */
    static List<String> words(String text) {
        return Stream.of(of(text), of(WITHIN_WORDS.matcher(text).replaceAll("")))
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String folded(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var small = bare.toLowerCase(Locale.ROOT);
        return small.chars().allMatch(letter -> letter < 128) ? small : spelledOut(small);
    }

    private static String spelledOut(String text) {
        return text.chars()
                .mapToObj(letter -> LETTERS.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }
}
