package io.attune.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What nobody may ever read: a regulated profession advertises without scores, superlatives or comparisons. */
public final class BannedWords {

    private static final Pattern BANNED = Pattern.compile(
            "(?U)\\b(best|better|top|most|more than|rank\\w*|scor(e|es|ed|ing)|stars?|rat(ed|ing|ings)|perfect|ideal"
                    + "|leading|superior|outstanding|recommended|testimonials?|number one|match(es)? you"
                    + "|meilleure?s?|mieux|le plus|la plus|les plus|plus que|rang|premier rang|classement|classée?s?"
                    + "|étoiles?|notes?|notée?s?|parfaite?s?|idéale?s?|supérieure?s?|excellente?s?|recommandée?s?"
                    + "|témoignages?|numéro un)\\b|#\\s*1|n[°º]\\s*1\\b|[★☆⭐]",
            Pattern.CASE_INSENSITIVE);

    private BannedWords() {}

    public static void assertFree(String text) {
        assertThat(text).doesNotContainPattern(BANNED);
    }
}
