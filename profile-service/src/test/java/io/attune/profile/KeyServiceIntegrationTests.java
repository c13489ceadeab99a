package io.attune.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.seal.remote.PaperKms;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TestIssuerInitializer;
import io.attune.profile.intake.web.IntakeForms;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

/** The service with its outer keys in a key service, which goes away and comes back. */
class KeyServiceIntegrationTests extends ProfileTestBed {

    @Test
    void startsWithoutItServesWhatItHasDecryptedAndSaysSo() {
        try (var kms = PaperKms.open()) {
            kms.goAway();
            try (var service = new SpringApplicationBuilder(ProfileApplication.class).run(arguments(kms))) {
                var server = ((WebServerApplicationContext) service).getWebServer();
                var http = new Http(server == null ? 0 : server.getPort());

                var refused = submit(http);
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.problem()).isEqualTo("keys-unavailable");
                assertThat(refused.json().path("crisisResources")).isNotEmpty();
                assertThat(http.get("/api/vocabulary").status()).isEqualTo(200);
                assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
                assertThat(keys(http).path("status").asString()).isEqualTo("DOWN");
                assertThat(keys(http)
                                .path("details")
                                .path("keyset")
                                .path("away")
                                .asString())
                        .isNotBlank();

                kms.comeBack();
                await().untilAsserted(() ->
                        assertThat(keys(http).path("status").asString()).isEqualTo("UP"));
                var id = submit(http).json().path("id").asString();

                kms.goAway();
                assertThat(email(http, id)).contains("@");
            }
        }
    }

    private static String email(Http http, String id) {
        var seen = http.get("/api/intakes/" + id, "Authorization", CLINICIAN);
        return seen.json().path("contact").path("email").asString();
    }

    private static JsonNode keys(Http http) {
        return http.get("/actuator/health").json().path("components").path("keys");
    }

    private static Answer submit(Http http) {
        return http.post("/api/intakes", IntakeForms.ofSomeoneNew().toString(), "Idempotency-Key", key());
    }

    private String[] arguments(PaperKms kms) {
        var settings = new HashMap<String, Object>(TestIssuerInitializer.ISSUER.settings());
        settings.putAll(stack.properties("kms-" + UUID.randomUUID()));
        settings.putAll(TestSecrets.properties());
        settings.putAll(Map.of(
                "attune.secrets.keyset-file", "",
                "attune.secrets.keyset-kms-uri", PaperKms.key("clients"),
                "attune.secrets.intake-keyset-file", "",
                "attune.secrets.intake-keyset-kms-uri", PaperKms.key("intakes"),
                "attune.secrets.kms-endpoint", kms.endpoint()));
        settings.put("server.port", 0);
        settings.put("spring.application.name", "profile-service-kms");
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
