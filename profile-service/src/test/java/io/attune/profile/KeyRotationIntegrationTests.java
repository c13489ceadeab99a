package io.attune.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.KeysetFile;
import io.attune.platform.seal.KeysetFixtures;
import io.attune.platform.seal.Standing;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.TestIssuerInitializer;
import io.attune.profile.intake.web.IntakeForms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two instances on one store, whose outer keys are replaced while intakes come in. */
class KeyRotationIntegrationTests extends ProfileTestBed {

    private static final List<String> PLACES = List.of("client-keys", "intake-keys", "signing-keys");

    private static final JsonMapper JSON = new JsonMapper();

    private final Path keyset = KeysetFixtures.aKeyset();
    private final Path intakeKeyset = KeysetFixtures.aKeyset();
    private final String database = "rotated-" + UUID.randomUUID();

    @Test
    void everyIntakeStaysReadableWhileKeysAreReplacedAndTheEarlierOnesGo() {
        try (var first = start("first");
                var second = start("second")) {
            var instances = List.of(http(first), http(second));
            var intakes = new ArrayList<>(sent(instances, 4));
            var before = encryptsUnder(instances.getFirst());

            KeysetFixtures.rotate(keyset);
            KeysetFixtures.rotate(intakeKeyset);
            intakes.addAll(sent(instances, 6));
            await().untilAsserted(() -> instances.forEach(instance -> assertRenewed(instance, before)));

            assertThat(intakes).allSatisfy(this::assertToldUnderTheNewKey);

            KeysetFixtures.removeEarlier(keyset);
            KeysetFixtures.removeEarlier(intakeKeyset);
            intakes.addAll(sent(instances, 2));
            try (var third = start("third")) {
                assertThat(intakes)
                        .allSatisfy(id -> assertReadable(http(third), id))
                        .allSatisfy(id -> assertReadable(instances.getLast(), id));
            }
        }
    }

    private void assertRenewed(Http instance, List<String> before) {
        var health = keys(instance);
        assertThat(encryptsUnder(instance)).doesNotContainAnyElementsOf(before);
        assertThat(PLACES).allSatisfy(place -> {
            assertThat(before).doesNotContain(health.path(place).path("under").asString());
            assertThat(health.path(place).path("clean").asBoolean()).isTrue();
        });
    }

    /** What a reader has to go by who begins after the earlier keys are gone. */
    private void assertToldUnderTheNewKey(String id) {
        var keys = KeysetFile.open(intakeKeyset, "the readers' keyset");
        var told = String.valueOf(about(id, "attune.intake-keys").getLast().value());
        var encrypted = JSON.readTree(told).path("encryptedKey").asString();
        assertThat(new KeyEncryption(keys, JSON).standing(encrypted)).isEqualTo(Standing.CURRENT);
    }

    private static List<String> encryptsUnder(Http instance) {
        var health = keys(instance);
        return List.of(
                health.path("keyset").path("encryptsUnder").asString(),
                health.path("intake-keyset").path("encryptsUnder").asString());
    }

    private static JsonNode keys(Http instance) {
        return instance.get("/actuator/health")
                .json()
                .path("components")
                .path("keys")
                .path("details");
    }

    private static void assertReadable(Http instance, String id) {
        var seen = instance.get("/api/intakes/" + id, "Authorization", CLINICIAN);
        assertThat(seen.json().path("contact").path("email").asString()).contains("@");
    }

    private static List<String> sent(List<Http> instances, int each) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < each; i++) {
            for (var instance : instances) {
                var answer =
                        instance.post("/api/intakes", IntakeForms.ofSomeoneNew().toString(), "Idempotency-Key", key());
                assertThat(answer.status()).isEqualTo(201);
                ids.add(answer.json().path("id").asString());
            }
        }
        return ids;
    }

    private ConfigurableApplicationContext start(String instance) {
        var settings = new HashMap<String, Object>(TestIssuerInitializer.ISSUER.settings());
        settings.putAll(stack.properties(database));
        settings.putAll(TestSecrets.properties());
        settings.put("attune.secrets.keyset-file", keyset);
        settings.put("attune.secrets.intake-keyset-file", intakeKeyset);
        settings.put("attune.secrets.look-every", "200ms");
        settings.put("attune.instance", instance);
        settings.put("server.port", 0);
        settings.put("spring.application.name", database);
        return new SpringApplicationBuilder(ProfileApplication.class).run(arguments(settings));
    }

    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static Http http(ConfigurableApplicationContext service) {
        var server = ((WebServerApplicationContext) service).getWebServer();
        return new Http(server == null ? 0 : server.getPort());
    }
}
