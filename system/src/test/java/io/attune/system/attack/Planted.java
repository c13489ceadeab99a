package io.attune.system.attack;

import java.util.List;
import java.util.Locale;

/** Words that nobody uses, put where personal data goes, so that each can be found again wherever it should not be. */
final class Planted {

    static final String NAME = "Zyxquorra Vandelmuth";
    static final String EMAIL = "zyxquorra.vandelmuth@plumbago-inbox.example";
    static final String PHONE = "+1 204 555 0187";
    static final String PHONE_AS_KEPT = "+12045550187";
    static final String POSTAL_CODE = "X0A 8Q7";
    static final String CITY = "Ikpiarjuk-Grelloway";
    static final String NARRATIVE = "Every night the brindlewhack cistern hums and I quaverlope until dawn.";
    static final List<String> WORDS =
            List.of("Zyxquorra", "Vandelmuth", "plumbago-inbox", "brindlewhack", "quaverlope");

    private Planted() {}

    static boolean isIn(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)));
    }
}
