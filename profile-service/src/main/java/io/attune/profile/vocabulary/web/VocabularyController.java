package io.attune.profile.vocabulary.web;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import io.attune.profile.vocabulary.ConsentTexts;
import io.attune.profile.vocabulary.Vocabulary;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VocabularyController {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final ProblemType NOT_SPOKEN =
            new ProblemType("language-not-spoken", HttpStatus.BAD_REQUEST, "There are no labels in this language");

    private final Vocabulary vocabulary;
    private final ConsentTexts consents;

    VocabularyController(Vocabulary vocabulary, ConsentTexts consents) {
        this.vocabulary = vocabulary;
        this.consents = consents;
    }

    /** All labels, or with a language one label per code. */
    @Operation(summary = "Read every code and its labels")
    @GetMapping("/api/vocabulary")
    ResponseEntity<Object> vocabulary(@RequestParam(required = false) @Nullable String language) {
        if (language != null && !Vocabulary.LANGUAGES.contains(language)) {
            return Problems.of(
                    NOT_SPOKEN,
                    "Labels are in English and French.",
                    List.of(new FieldProblem("language", "Must be en or fr.")));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header(HttpHeaders.ETAG, '"' + vocabulary.version() + (language == null ? "" : '-' + language) + '"')
                .body(view(language));
    }

    private Map<String, Object> view(@Nullable String language) {
        var view = new LinkedHashMap<String, Object>();
        view.put("version", vocabulary.version());
        vocabulary
                .terms()
                .forEach((list, terms) -> view.put(
                        list,
                        language == null
                                ? terms
                                : terms.stream()
                                        .map(term -> new LabelledCode(
                                                term.code(), term.labels().get(language)))
                                        .toList()));
        view.put(
                "consents",
                language == null
                        ? consents.texts()
                        : consents.texts().stream()
                                .map(consent -> new ConsentInOneLanguage(
                                        consent.purpose(),
                                        consent.version(),
                                        consent.texts().get(language)))
                                .toList());
        return view;
    }

    record LabelledCode(String code, @Nullable String label) {}

    record ConsentInOneLanguage(
            String purpose, String version, @Nullable String text) {}
}
