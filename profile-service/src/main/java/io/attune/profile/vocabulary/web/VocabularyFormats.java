package io.attune.profile.vocabulary.web;

import io.attune.platform.web.FormFormat;
import io.attune.platform.web.FormFormats;
import io.attune.profile.vocabulary.ConsentTexts;
import io.attune.profile.vocabulary.Kind;
import io.attune.profile.vocabulary.Languages;
import io.attune.profile.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A format for every kind of code, named after it, such as {@code age-group-code}. A language may be any that people
 * speak, whether or not the vocabulary lists it.
 */
@Component
class VocabularyFormats implements FormFormats {

    private final Vocabulary vocabulary;
    private final ConsentTexts consents;

    VocabularyFormats(Vocabulary vocabulary, ConsentTexts consents) {
        this.vocabulary = vocabulary;
        this.consents = consents;
    }

    @Override
    public List<FormFormat> formats() {
        var ofOneKind = Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.LANGUAGE)
                .map(kind -> codes(name(kind), kind));
        var others = Stream.of(
                codes("identity-or-knowledge-code", Kind.IDENTITY, Kind.KNOWLEDGE),
                new FormFormat(
                        "language", Languages::exists, "Must be the tag of a language (BCP 47), such as fr or pa."),
                new FormFormat("consent-purpose", consents::covers, "Must be care, matching, messages or feedback."));
        return Stream.concat(ofOneKind, others).toList();
    }

    private FormFormat codes(String name, Kind... kinds) {
        var lists = Arrays.stream(kinds).map(Kind::list).collect(Collectors.joining(" or "));
        return new FormFormat(
                name,
                code -> Arrays.stream(kinds).anyMatch(kind -> vocabulary.knows(kind, code)),
                "Must be a code of the vocabulary: " + lists + '.');
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-code";
    }
}
