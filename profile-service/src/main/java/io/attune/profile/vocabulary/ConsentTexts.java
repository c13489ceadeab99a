package io.attune.profile.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** Every consent text that was ever shown, so that an old consent can still be read. */
public record ConsentTexts(List<ConsentText> texts) {
    public ConsentTexts {
        texts = List.copyOf(texts);
    }

    public boolean covers(String purpose) {
        return texts.stream().anyMatch(text -> text.purpose().equals(purpose));
    }

    /** Each once, in the order of the texts. */
    public Stream<String> purposes() {
        return texts.stream().map(ConsentText::purpose).distinct();
    }

    public boolean isWrittenIn(String language, String purpose, String version) {
        return texts.stream()
                .filter(text -> text.purpose().equals(purpose) && text.version().equals(version))
                .anyMatch(text -> text.texts().containsKey(language));
    }

    public boolean knows(String purpose, String version) {
        return texts.stream()
                .anyMatch(
                        text -> text.purpose().equals(purpose) && text.version().equals(version));
    }
}
