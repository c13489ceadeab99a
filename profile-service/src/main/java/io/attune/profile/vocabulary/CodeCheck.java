package io.attune.profile.vocabulary;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Goes through the codes of a form and tells, by place, the ones that the vocabulary does not know. */
public final class CodeCheck {

    private final Vocabulary vocabulary;
    private final BiConsumer<String, String> mistake;

    /** @param mistake is told the JSON pointer and a sentence */
    public CodeCheck(Vocabulary vocabulary, BiConsumer<String, String> mistake) {
        this.vocabulary = vocabulary;
        this.mistake = mistake;
    }

    public void code(String pointer, @Nullable String code, Kind... kinds) {
        for (var kind : kinds) {
            if (code == null || vocabulary.knows(kind, code)) {
                return;
            }
        }
        mistake.accept(pointer, "Must be a code of the vocabulary: " + kinds[0].list() + ".");
    }

    public void codes(String pointer, List<String> codes, Kind... kinds) {
        for (int i = 0; i < codes.size(); i++) {
            code(pointer + "/" + i, codes.get(i), kinds);
        }
    }

    public void languages(String pointer, List<String> tags) {
        for (int i = 0; i < tags.size(); i++) {
            if (!Languages.exists(tags.get(i))) {
                mistake.accept(pointer + "/" + i, "Must be the tag of a language (BCP 47), such as fr or pa.");
            }
        }
    }
}
