package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.KeysetFile;
import io.attune.platform.testing.TopicReader;
import io.attune.platform.testing.TopicReader.Received;
import io.attune.system.journeys.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody asked for lies sealed in files, and the key that opens it beside it, until they are forgotten: then the
 * key is in no file any more, whatever a file still holds.
 */
class ErasedKeyJourney {

    private static final String KEYS = "attune.intake-keys";
    private static final JsonMapper JSON = new JsonMapper();

    private final Cast cast = Cast.all();

    /** What takes a day in production takes seconds here. */
    @BeforeEach
    void theBrokerTidiesUpAtOnce() throws ExecutionException, InterruptedException {
        var topic = new ConfigResource(Type.TOPIC, KEYS);
        var hurried = Map.of(
                        "segment.ms", "1000",
                        "max.compaction.lag.ms", "1000",
                        "min.cleanable.dirty.ratio", "0.001",
                        "delete.retention.ms", "100",
                        "file.delete.delay.ms", "100")
                .entrySet()
                .stream()
                .map(entry -> new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), OpType.SET))
                .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", cast.system().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(topic, hurried)).all().get();
        }
    }

    @Test
    void theKeyOpensWhatWasAskedForUntilItIsErasedAndIsInNoFileAfter() {
        var person = cast.settled();
        var key = told(KEYS, person).getFirst();
        var encryptedKey = text(key, "encryptedKey");
        var sealedNeed = text(told("attune.intakes", person).getFirst(), "sealedNeed");
        assertThat(filesWith(sealedNeed)).isNotEmpty();
        assertThat(filesWith(encryptedKey)).anyMatch(isOfTheBroker()).anyMatch(isTheStore());
        assertThat(opened(person, encryptedKey, sealedNeed)).contains("anxiety");

        erase(person);

        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> {
                    cast.person();
                    assertThat(filesWith(encryptedKey)).isEmpty();
                });
        assertThat(told(KEYS, person)).noneMatch(record -> record.value() != null);
    }

    private void erase(Person person) {
        var receipt = cast.gateway()
                .send(Attempt.of("DELETE", "/api/intakes/" + person.intakeId()).as(person.token()))
                .expecting(202)
                .json()
                .required("receipt")
                .asString();
        await().atMost(Duration.ofSeconds(30)).until(() -> cast.gateway()
                .send(Attempt.of("GET", receipt))
                .json()
                .path("status")
                .asString()
                .equals("erased"));
    }

    /** With the outer key, which is no part of what is erased. */
    private String opened(Person person, String encryptedKey, String sealedNeed) {
        var outer = KeysetFile.open(
                cast.system().folder().resolve("secrets/intake-keyset.json"), "attune.secrets.intake-keyset-file");
        return new KeyEncryption(outer, JSON)
                .seal("intake-keys/" + person.intakeId(), encryptedKey)
                .open("attune.intakes/need", sealedNeed, JsonNode.class)
                .toString();
    }

    private List<Received> told(String topic, Person person) {
        return TopicReader.readAll(cast.system().bootstrapServers(), topic).stream()
                .filter(record -> person.intakeId().equals(record.key()))
                .toList();
    }

    private static String text(Received record, String member) {
        return JSON.readTree(String.valueOf(record.value())).required(member).asString();
    }

    /** Of everything that the system keeps. */
    private List<Path> filesWith(String text) {
        var needle = new Needles(List.of(text));
        try (var files = Files.walk(cast.system().folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !needle.in(file).isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Predicate<Path> isOfTheBroker() {
        return file -> file.toString().contains("/kafka/" + KEYS);
    }

    private static Predicate<Path> isTheStore() {
        return file -> file.getFileName().toString().equals("mongo.mv");
    }
}
