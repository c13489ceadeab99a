package io.attune.platform.testing;

import io.attune.platform.audit.heads.KeyFixtures;
import io.attune.platform.local.EmbeddedKafka;
import io.attune.platform.local.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A MongoDB and a Kafka broker of a test's own, on free ports of loopback, gone when closed. */
public final class LocalStack implements AutoCloseable {

    private final Path folder;
    private final Path auditKey;
    private final EmbeddedMongo mongo;
    private EmbeddedKafka kafka;

    private LocalStack(Path folder) {
        this.folder = folder;
        this.auditKey = KeyFixtures.writtenTo(folder.resolve("audit-key.pem"));
        this.mongo = EmbeddedMongo.inMemory();
        this.kafka = EmbeddedKafka.at(folder.resolve("kafka"), 0);
    }

    public static LocalStack start() {
        try {
            return new LocalStack(Files.createTempDirectory("attune-stack"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The address of a database, which appears with its first document. */
    public String mongoUri(String database) {
        var uri = mongo.connectionString();
        return (uri.endsWith("/") ? uri : uri + '/') + database;
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public int kafkaPort() {
        return kafka.port();
    }

    /** Takes the broker away; {@link #startKafka} brings it back with its records, at the same address. */
    public void stopKafka() {
        kafka.close();
    }

    public void startKafka() {
        kafka = EmbeddedKafka.at(folder.resolve("kafka"), kafka.port());
    }

    /** What every service needs to be told to run against this stack. */
    public Map<String, String> properties(String database) {
        return Map.of(
                "spring.mongodb.uri", mongoUri(database),
                "spring.kafka.bootstrap-servers", bootstrapServers(),
                "attune.secrets.idempotency", Base64.getEncoder().encodeToString(new byte[32]),
                "attune.secrets.audit-key-file", auditKey.toString());
    }

    @Override
    public void close() {
        kafka.close();
        mongo.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
