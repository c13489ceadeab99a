package io.attune.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartCheckTests {

    private static final String STORE = "spring.mongodb.uri";
    private static final String BROKER = "spring.kafka.security.protocol";

    @Test
    void productionStartsWithEverythingClosed() {
        assertThat(StartCheck.unmet(production(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "attune.oidc.issuer, http://id.attune.example, must begin with https://",
        "attune.oidc.issuer, https://127.0.0.1:8084, must not lead to this machine",
        "attune.oidc.issuer, https://localhost:8084, must not lead to this machine",
        "attune.oidc.issuer, https://[::1]:8084, must not lead to this machine",
        "attune.oidc.jwks-uri, http://keycloak:8080/certs, must begin with https://",
        "attune.oidc.jwks-uri, ftp://id.attune.example/certs, must begin with https://",
        "attune.oidc.jwks-uri, https://127.0.0.1/certs, must not lead to this machine",
        "attune.oidc.discovery-uri, http://keycloak:8080/realms/attune, must begin with https://",
        "attune.identity.token-uri, http://keycloak:8080/token, must begin with https://",
        "attune.identity.client-secret, attune-matching, looks like an example",
        "attune.origin.public-url, http://127.0.0.1:8080, must begin with https://",
        "spring.mongodb.uri, mongodb://mongo:27017/profile?tls=true, must name a user and a password",
        "spring.mongodb.uri, mongodb://profile@mongo/profile?tls=true, must name a user and a password",
        "spring.mongodb.uri, mongodb://profile:@mongo/profile?tls=true, must name a user and a password",
        "spring.mongodb.uri, mongodb://profile:word@mongo/profile, must say tls=true",
        "spring.mongodb.uri, mongodb://profile:word@mongo/profile?tls=false, must say tls=true",
        "spring.mongodb.uri, mongodb+srv://profile:word@mongo/profile?ssl=false, must say tls=true",
        "spring.mongodb.uri, mongodb://profile:word@mongo/profile?tls=true&tlsInsecure=true, must not believe any",
        "spring.mongodb.uri, mongodb://profile:word@mongo/p?tls=true&tlsAllowInvalidHostnames=true, must not believe any",
        "spring.kafka.security.protocol, PLAINTEXT, must be SASL_SSL",
        "spring.kafka.security.protocol, SASL_PLAINTEXT, must be SASL_SSL",
        "spring.kafka.security.protocol, SSL, must be SASL_SSL",
        "spring.kafka.consumer.security.protocol, PLAINTEXT, must be SASL_SSL",
        "spring.kafka.producer.properties.security.protocol, PLAINTEXT, must be SASL_SSL",
        "spring.kafka.properties.ssl.endpoint.identification.algorithm, none, must be https",
        "attune.secrets.idempotency, AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, looks like an example",
        "attune.secrets.identity, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, looks like an example",
        "attune.secrets.identity, cGFzc3dvcmRwYXNzd29yZHBhc3N3b3JkcGFzc3dvcmQ=, looks like an example",
        "attune.secrets.calendar-feeds, AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, looks like an example",
        "attune.secrets.sessions, AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=, looks like an example",
        "attune.oidc.client-secret, attune-gateway, looks like an example",
        "attune.oidc.client-secret, aaaaaaaabbbbbbbbccccccccdddddddd, looks like an example",
        "management.endpoints.web.exposure.include, 'health,metrics', may name health and info only",
        "management.endpoints.web.exposure.include, *, may name health and info only",
        "logging.level.org.springframework.web, debug, must be info or above",
    })
    void productionRefusesInOneSentenceThatNamesTheSetting(String setting, String value, String why) {
        assertThat(StartCheck.unmet(production(Map.of(setting, value))))
                .singleElement()
                .asString()
                .startsWith(setting + ' ')
                .contains(why)
                .endsWith(".")
                .doesNotContain("://profile", "127.0.0.1");
    }

    @Test
    void productionRefusesABrokerOfWhichNothingIsSaid() {
        var settings = settings();
        settings.remove(BROKER);

        assertThat(StartCheck.unmet(environment(settings)))
                .singleElement()
                .asString()
                .startsWith(BROKER);
    }

    @Test
    void productionRefusesOneSecretForTwoPurposes() {
        var shared = Map.of("attune.secrets.identity", settings().get("attune.secrets.idempotency"));

        assertThat(StartCheck.unmet(production(shared)))
                .singleElement()
                .asString()
                .contains("must differ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attune.secrets.idempotency",
                "attune.secrets.identity",
                "attune.secrets.sessions",
                "attune.secrets.calendar-feeds",
                "attune.identity.client-secret",
                "attune.oidc.client-secret",
            })
    void productionRefusesASecretOfTheLocalRunner(String setting) {
        var runners = RunnerMarks.SECRET + random(3).substring(RunnerMarks.SECRET.length());

        assertThat(StartCheck.unmet(production(Map.of(setting, runners))))
                .singleElement()
                .asString()
                .isEqualTo(setting + " was made by the local runner, and production needs one of its own.");
    }

    @ParameterizedTest
    @CsvSource({
        "attune.secrets.keyset-file, r--------, 7, ''",
        "attune.secrets.keyset-file, rw-------, 7, ''",
        "attune.secrets.keyset-file, rw-r-----, 7, only its owner can read",
        "attune.secrets.keyset-file, r--r--r--, 7, only its owner can read",
        "attune.secrets.intake-keyset-file, r--r--r--, 7, only its owner can read",
        "attune.secrets.audit-key-file, rw-r-----, 7, only its owner can read",
        "attune.secrets.keyset-file, rw-------, 1276132910, the local runner made",
        "attune.secrets.intake-keyset-file, rw-------, 1276132910, the local runner made",
    })
    void productionRefusesAKeyThatOthersHave(
            String setting, String permissions, String key, String why, @TempDir Path folder) throws IOException {
        var keyset = keyset(folder.resolve("keyset.json"), key);
        Files.setPosixFilePermissions(keyset, PosixFilePermissions.fromString(permissions));

        var unmet = StartCheck.unmet(production(Map.of(setting, keyset.toString())));

        assertThat(unmet).hasSize(why.isEmpty() ? 0 : 1);
        assertThat(unmet)
                .allSatisfy(sentence -> assertThat(sentence).startsWith(setting).contains(why));
    }

    @Test
    void productionAsksForNoSecretOfAServiceThatAsksAsNobody() {
        assertThat(StartCheck.unmet(production(Map.of("attune.identity.client-secret", ""))))
                .isEmpty();
    }

    @Test
    void productionRefusesTheAuditKeyOfTheLocalRunner(@TempDir Path folder) throws IOException {
        var file = folder.resolve("audit-key.pem");
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(file, owner), RunnerMarks.SECRET + "\n-----\n");

        assertThat(StartCheck.unmet(production(Map.of("attune.secrets.audit-key-file", file.toString()))))
                .containsExactly(
                        "attune.secrets.audit-key-file names a key that the local runner made, and production needs one of its own.");
    }

    @Test
    void productionRefusesOneKeysetForTwoPurposes(@TempDir Path folder) throws IOException {
        var files = Map.of(
                "attune.secrets.keyset-file",
                        keyset(folder.resolve("one.json"), "7").toString(),
                "attune.secrets.intake-keyset-file",
                        keyset(folder.resolve("copy.json"), "7").toString());

        assertThat(StartCheck.unmet(production(files)))
                .containsExactly(
                        "attune.secrets.intake-keyset-file must name another keyset than attune.secrets.keyset-file in production.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb+srv://profile:word@cluster.example/profile",
                "mongodb://profile:p%40ss@a.example:27017,b.example:27017/profile?replicaSet=attune&ssl=true",
                "mongodb://a.example/profile?tls=true&authMechanism=MONGODB-X509",
            })
    void productionTakesEveryKindOfAClosedStore(String address) {
        assertThat(StartCheck.unmet(production(Map.of(STORE, address)))).isEmpty();
    }

    @Test
    void productionTakesACertificateInThePlaceOfAPassword() {
        var certificate = Map.of(BROKER, "SSL", "spring.kafka.ssl.key-store-location", "file:/run/secrets/kafka.p12");

        assertThat(StartCheck.unmet(production(certificate))).isEmpty();
    }

    @Test
    void aTrialAsksForNothing() {
        assertThat(StartCheck.unmet(environment(Map.of(
                        "attune.environment",
                        "trial",
                        STORE,
                        "mongodb://mongo/profile",
                        "spring.kafka.bootstrap-servers",
                        "kafka:9092"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.mongodb.uri,mongodb://127.0.0.1:27017/profile,true",
        "spring.mongodb.uri,'mongodb://localhost:1,10.0.0.7:1/profile',false",
        "spring.mongodb.uri,mongodb://mongo:27017/profile,false",
        "spring.kafka.bootstrap-servers,'127.0.0.1:9092,localhost:9093',true",
        "spring.kafka.bootstrap-servers,kafka:9092,false",
    })
    void whatSaysNothingReachesNothingBeyondItsMachine(String setting, String value, boolean starts) {
        var unmet = StartCheck.unmet(environment(Map.of(setting, value)));

        assertThat(unmet.isEmpty()).isEqualTo(starts);
        assertThat(unmet).allSatisfy(sentence -> assertThat(sentence).startsWith(setting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "prod", "PRODUCTION", "staging"})
    void anEnvironmentThatIsNoneIsRefused(String environment) {
        assertThat(StartCheck.unmet(environment(Map.of("attune.environment", environment))))
                .containsExactly("Say in attune.environment what this is: production, trial or local.");
    }

    @Test
    void aRefusedStartEndsWithItsSentencesBeforeAnythingIsMade(CapturedOutput output) {
        var service = new SpringApplicationBuilder(StartCheckTests.class)
                .web(WebApplicationType.NONE)
                .properties("attune.environment=production", "attune.oidc.issuer=http://id.attune.example");

        assertThatThrownBy(service::run).isInstanceOf(StartRefused.class);
        assertThat(output)
                .contains("attune.oidc.issuer must begin with https:// in production.")
                .doesNotContain("\tat ");
    }

    private static MockEnvironment production(Map<String, String> otherwise) {
        var settings = settings();
        settings.putAll(otherwise);
        return environment(settings);
    }

    private static MockEnvironment environment(Map<String, String> settings) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        return environment;
    }

    private static Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "attune.environment",
                "production",
                "attune.oidc.issuer",
                "https://id.attune.example/realms/practice",
                "attune.oidc.jwks-uri",
                "https://id.attune.example/realms/practice/certs",
                STORE,
                "mongodb://profile:word@mongo.example:27017/profile?replicaSet=attune&tls=true",
                "spring.kafka.bootstrap-servers",
                "kafka.example:9093",
                BROKER,
                "SASL_SSL",
                "attune.secrets.idempotency",
                random(1),
                "attune.secrets.identity",
                random(2),
                "management.endpoints.web.exposure.include",
                "health,info"));
    }

    private static Path keyset(Path file, String key) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(
                Files.createFile(file, owner), "{\"primaryKeyId\":" + key + ",\"key\":[{\"keyId\":" + key + "}]}");
    }

    private static String random(int seed) {
        var bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
