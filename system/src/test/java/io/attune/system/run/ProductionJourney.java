package io.attune.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.system.api.InParallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jars as an image runs them: what they refuse to start with in production, and what is not in them. */
class ProductionJourney {

    private static final long PATIENCE_SECONDS = 240;

    private static final List<String> REFUSED_OF_ALL = List.of(
            "attune.oidc.issuer must begin with https:// in production.",
            "spring.mongodb.uri must name a user and a password in production.",
            "spring.mongodb.uri must say tls=true in production.",
            "management.endpoints.web.exposure.include may name health and info only in production.",
            "-XX:+HeapDumpOnOutOfMemoryError must not be given in production");

    private static final List<String> REFUSED_OF_KEEPERS = List.of(
            "attune.oidc.jwks-uri must begin with https:// in production.",
            "spring.kafka.security.protocol must be SASL_SSL in production",
            "attune.secrets.idempotency was made by the local runner",
            "attune.secrets.audit-key-file names a key that the local runner made");

    private static final List<String> REFUSED_OF_THE_FRONT_DOOR = List.of(
            "attune.oidc.discovery-uri must begin with https:// in production.",
            "attune.origin.public-url must begin with https:// in production.",
            "attune.secrets.sessions was made by the local runner",
            "attune.oidc.client-secret was made by the local runner");

    private static final Map<String, List<String>> OF_ITS_OWN = Map.of(
            "gateway", REFUSED_OF_THE_FRONT_DOOR,
            "booking-service", List.of("attune.secrets.calendar-feeds was made by the local runner"),
            "profile-service",
                    List.of(
                            "attune.secrets.identity was made by the local runner",
                            "attune.secrets.keyset-file names a key that the local runner made",
                            "attune.secrets.intake-keyset-file names a key that the local runner made"),
            "matching-service",
                    List.of(
                            "attune.secrets.intake-keyset-file names a key that the local runner made",
                            "attune.identity.token-uri must begin with https:// in production.",
                            "attune.identity.client-secret was made by the local runner"));

    @TempDir
    private Path folder;

    /** One for all: that every image leaves it open is asked of the images. */
    @Test
    void whoeverIsNotToldWhatItIsDoesNotStart() {
        assertThat(refusal(launches().getLast(), List.of(), Map.of("ATTUNE_ENVIRONMENT", "")))
                .contains("Say in attune.environment what this is: production, trial or local.")
                .doesNotContain("\tat ");
    }

    @Test
    void inProductionNoneStartsOnWhatTheLocalRunnerGives() {
        InParallel.each(launches(), launch -> {
            var told = refusal(
                    launch,
                    List.of("-XX:+HeapDumpOnOutOfMemoryError"),
                    Map.of("ATTUNE_ENVIRONMENT", "production", "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "*"));

            assertThat(told)
                    .as(launch.name())
                    .contains(REFUSED_OF_ALL)
                    .contains(launch.name().equals("gateway") ? REFUSED_OF_THE_FRONT_DOOR : REFUSED_OF_KEEPERS)
                    .contains(OF_ITS_OWN.get(launch.name()))
                    .doesNotContain("\tat ");
        });
    }

    @Test
    void noArtefactHoldsTheLocalIssuerOrItsUsers() {
        for (var launch : launches()) {
            assertThat(entries(launch.jar()))
                    .as(launch.name())
                    .isNotEmpty()
                    .noneMatch(entry -> entry.contains("io/attune/system"))
                    .noneMatch(entry -> entry.contains("authorization-server"))
                    .noneMatch(
                            entry -> entry.matches(
                                    ".*/(spring-boot-devtools|h2-|mongo-java-server|kafka-server-|kafka_2|platform-.*-tests).*"))
                    .noneMatch(entry -> entry.matches(".*(keyset|jwks?|realm)[^/]*\\.json"));
        }
    }

    @Test
    void theRunnersJarDoesHoldThem() {
        assertThat(entries(ProjectFolder.file("system/target/system.jar")))
                .anyMatch(entry -> entry.contains("io/attune/system/identity/DemoUser"))
                .anyMatch(entry -> entry.contains("authorization-server"));
    }

    private List<ServiceLaunch> launches() {
        return new ServiceLaunches(
                        ProjectFolder.root(),
                        ComposeFixtures.ports(),
                        Secrets.in(folder),
                        "mongodb://127.0.0.1:1",
                        "127.0.0.1:1")
                .all();
    }

    private String refusal(ServiceLaunch launch, List<String> flags, Map<String, String> otherwise) {
        var log = folder.resolve(launch.name() + ".log");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(flags);
        command.addAll(List.of("-jar", launch.jar().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        builder.environment().putAll(otherwise);
        endsBadly(launch.name(), builder);
        return ComposeFile.text(log);
    }

    private static void endsBadly(String name, ProcessBuilder builder) {
        try {
            var process = builder.start();
            try {
                assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as(name + " ended")
                        .isTrue();
                assertThat(process.exitValue()).as(name).isNotZero();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> entries(Path jar) {
        try (var opened = new JarFile(jar.toFile())) {
            return opened.stream().map(Object::toString).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
