package io.attune.matching.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What people call a code, in English and in French; the code itself where no word is known. */
public final class Labels {

    private final List<Speech> speeches =
            Stream.of(Locale.CANADA, Locale.CANADA_FRENCH).map(Speech::new).toList();

    public List<String> of(String vocabulary, String code) {
        return speeches.stream().map(speech -> speech.word(vocabulary, code)).toList();
    }
}
