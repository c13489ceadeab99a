package io.attune.profile;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.context.ConfigurableApplicationContext;

/** The service stopped and started again, and started where its store is away. */
class ProfileLifeIntegrationTests extends ProfileTestBed {

    @Test
    void whatWasAnsweredBeforeARestartStandsAfterIt() {
        var settings = settings("restarted");
        var key = key();
        Answer before;
        try (var first = start(settings)) {
            before = submit(http(first), key);
        }

        try (var second = start(settings)) {
            var id = before.json().path("id").asString();
            var again = submit(http(second), key);
            var seen = http(second)
                    .get(
                            "/api/intakes/" + id,
                            "Authorization",
                            "Bearer " + before.json().path("accessToken").asString());

            assertThat(before.status()).isEqualTo(201);
            assertThat(again.json().path("id").asString()).isEqualTo(id);
            assertThat(seen.status()).isEqualTo(200);
        }
    }

    @Test
    void withoutItsStoreTheServiceStillSaysWhereHelpIs() {
        var settings = settings("away");
        settings.put("spring.mongodb.uri", "mongodb://127.0.0.1:1/away?serverSelectionTimeoutMS=200");
        try (var service = start(settings)) {
            var http = http(service);

            var intake = http.post(
                    "/api/intakes",
                    IntakeForms.withoutMistakes().toString(),
                    "Idempotency-Key",
                    key(),
                    "Accept-Language",
                    "fr");
            var resources = http.get("/api/crisis-resources?jurisdiction=CA-QC");

            assertThat(intake.status()).isEqualTo(503);
            assertThat(intake.problem()).isEqualTo("store-unavailable");
            assertThat(intake.json().path("crisisResources").get(0).path("name").asString())
                    .isEqualTo("9-8-8 : Ligne d’aide en cas de crise de suicide");
            assertThat(resources.status()).isEqualTo(200);
            assertThat(http.get("/api/vocabulary").status()).isEqualTo(200);
        }
    }

    private Map<String, Object> settings(String database) {
        var settings = new HashMap<String, Object>(TestIssuerInitializer.ISSUER.settings());
        settings.putAll(stack.properties(database + "-" + UUID.randomUUID()));
        settings.putAll(TestSecrets.properties());
        settings.put("server.port", 0);
        settings.put("spring.application.name", "profile-service-" + database);
        return settings;
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(ProfileApplication.class).run(arguments);
    }

    private static Http http(ConfigurableApplicationContext service) {
        var server = ((WebServerApplicationContext) service).getWebServer();
        return new Http(server == null ? 0 : server.getPort());
    }

    private static Answer submit(Http http, String key) {
        return http.post("/api/intakes", IntakeForms.withoutMistakes().toString(), "Idempotency-Key", key);
    }
}
