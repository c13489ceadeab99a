package io.attune.matching.fit.vocabulary;

/** Language tags (BCP 47), as far as people understand one another: {@code fr} and {@code fr-CA} are one language. */
public final class LanguageTag {

    private LanguageTag() {}

    public static boolean areOne(String one, String other) {
        return (one + "-").startsWith(other + "-") || (other + "-").startsWith(one + "-");
    }
}
