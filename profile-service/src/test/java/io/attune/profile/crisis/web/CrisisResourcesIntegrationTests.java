package io.attune.profile.crisis.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.ProfileTestBed;
import org.junit.jupiter.api.Test;

class CrisisResourcesIntegrationTests extends ProfileTestBed {

    @Test
    void anyoneLearnsWhereToTurnInTheirLanguage() {
        var asked = http.get("/api/crisis-resources?jurisdiction=CA-QC&language=fr");
        var accepted = http.get("/api/crisis-resources?jurisdiction=CA-QC", "Accept-Language", "fr-CA,en;q=0.5");

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.json().path("resources").valueStream().map(help -> help.path("code")
                        .asString()))
                .contains("9-8-8", "quebec-suicide-prevention");
        assertThat(accepted.json()).isEqualTo(asked.json());
    }

    @Test
    void nothingThatIsAskedForIsRefused() {
        var answer = http.get("/api/crisis-resources?jurisdiction=nowhere&language=%7B%7D");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("language").asString()).isEqualTo("en");
        assertThat(answer.body()).contains("9-8-8");
    }
}
