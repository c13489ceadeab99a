package io.attune.profile.vocabulary;

import java.util.List;

/** Every consent text that was ever shown, so that an old consent can still be read. */
public record ConsentTexts(List<ConsentText> texts) {
    public ConsentTexts {
        texts = List.copyOf(texts);
    }

    public boolean covers(String purpose) {
        return texts.stream().anyMatch(text -> text.purpose().equals(purpose));
    }

    public boolean knows(String purpose, String version) {
        return texts.stream()
                .anyMatch(
                        text -> text.purpose().equals(purpose) && text.version().equals(version));
    }
}
