package io.attune.matching.fit.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may be said to the client about one rule.
 *
 * @param met what was asked for and is there
 * @param notMet what was asked for and is not
 * @param unknown what was asked for and cannot be told
 */
public record Remarks(List<Because> met, List<Because> notMet, List<Because> unknown) {

    public Remarks {
        met = List.copyOf(met);
        notMet = List.copyOf(notMet);
        unknown = List.copyOf(unknown);
    }

    public static Remarks none() {
        return new Remarks(List.of(), List.of(), List.of());
    }

    public static Remarks met(String code, Fact... facts) {
        return new Remarks(List.of(Because.of(code, facts)), List.of(), List.of());
    }

    public static Remarks notMet(String code, Fact... facts) {
        return new Remarks(List.of(), List.of(Because.of(code, facts)), List.of());
    }

    public static Remarks unknown(String code, Fact... facts) {
        return new Remarks(List.of(), List.of(), List.of(Because.of(code, facts)));
    }

    /** On several words of one vocabulary: those met, those missed, those unknown, each said together or not at all. */
    public static Remarks on(
            String code, String vocabulary, List<String> met, List<String> missed, List<String> unknown) {
        return new Remarks(
                together(code + ".met", vocabulary, met),
                together(code + ".missed", vocabulary, missed),
                together(code + ".unknown", vocabulary, unknown));
    }

    /** These, then those. */
    public Remarks and(Remarks those) {
        return new Remarks(joined(met, those.met), joined(notMet, those.notMet), joined(unknown, those.unknown));
    }

    private static List<Because> together(String code, String vocabulary, List<String> words) {
        return words.isEmpty() ? List.of() : List.of(Because.of(code, Fact.terms(vocabulary, words)));
    }

    private static List<Because> joined(List<Because> these, List<Because> those) {
        return Stream.concat(these.stream(), those.stream()).toList();
    }
}
