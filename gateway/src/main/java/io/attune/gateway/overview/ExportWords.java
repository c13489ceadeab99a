package io.attune.gateway.overview;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the members of an export are called, in English or French; one that has no name goes by its own. */
final class ExportWords {

    private static final String FILE = "export";

    private final ResourceBundle words;

    private ExportWords(ResourceBundle words) {
        this.words = words;
    }

    /** @param wished the reader's languages, the dearest first */
    static ExportWords in(Enumeration<Locale> wished) {
        var language = Collections.list(wished).stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("en") || code.equals("fr"))
                .findFirst()
                .orElse("en");
        // Without this control, a machine that speaks French would answer so to whoever wants English.
        return new ExportWords(ResourceBundle.getBundle(
                FILE, Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String language() {
        return words.getLocale().getLanguage();
    }

    String label(String member) {
        return words.containsKey(member) ? words.getString(member) : member;
    }
}
