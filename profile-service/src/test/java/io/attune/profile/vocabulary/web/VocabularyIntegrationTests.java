package io.attune.profile.vocabulary.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.ProfileTestBed;
import org.junit.jupiter.api.Test;

class VocabularyIntegrationTests extends ProfileTestBed {

    @Test
    void anyoneReadsEveryListWithBothLabels() {
        var answer = http.get("/api/vocabulary");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("version").asString()).isEqualTo("2026-11");
        assertThat(answer.json().propertyNames())
                .contains("concerns", "approaches", "credentials", "languages", "consents");
        assertThat(answer.json()
                        .path("concerns")
                        .get(0)
                        .path("labels")
                        .path("fr")
                        .asString())
                .isEqualTo("Anxiété");
    }

    @Test
    void oneLanguageIsEnoughWhenItIsAskedFor() {
        var answer = http.get("/api/vocabulary?language=fr");

        assertThat(answer.json().path("concerns").get(2).path("label").asString())
                .isEqualTo("Deuil et perte");
        assertThat(answer.json().path("consents").get(0).path("text").asString())
                .startsWith("Le cabinet");
        assertThat(answer.header("ETag"))
                .isNotEqualTo(http.get("/api/vocabulary").header("ETag"));
    }

    @Test
    void whoHasThisVersionIsToldSo() {
        var first = http.get("/api/vocabulary");

        var again = http.get(
                "/api/vocabulary", "If-None-Match", first.header("ETag").orElse(""));

        assertThat(first.header("Cache-Control")).contains("max-age=3600, public");
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void aLanguageTheHouseDoesNotSpeakIsNamed() {
        var answer = http.get("/api/vocabulary?language=de");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("language-not-spoken");
    }
}
