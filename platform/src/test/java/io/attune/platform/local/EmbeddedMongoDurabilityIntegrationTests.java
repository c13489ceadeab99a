package io.attune.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five kills; {@code -Dattune.long=true} makes it twenty. */
class EmbeddedMongoDurabilityIntegrationTests {

    private static final int KILLS = Boolean.getBoolean("attune.long") ? 20 : 5;
    private static final int WRITERS = 16;
    private static final int DOCUMENTS = 100;
    private static final int WRITES_BEFORE_A_KILL = 2_000;

    /** The newest version of each document that the engine said it had stored. */
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void losesNothingAcknowledgedWhenItIsKilledUnderSixteenWriters() throws Exception {
        IntStream.range(0, DOCUMENTS).forEach(id -> acknowledged.put(Integer.toString(id), 1L));
        fill();

        for (var kill = 0; kill < KILLS; kill++) {
            killUnderWriters();
        }

        try (var mongo = KillableProcess.of(MongoProcess.class, file());
                var client = client(mongo)) {
            assertKept(documents(client));
        }
        System.out.printf("%d kills: nothing that was acknowledged is lost%n", KILLS);
    }

    private void fill() {
        try (var mongo = KillableProcess.of(MongoProcess.class, file());
                var client = client(mongo)) {
            documents(client)
                    .insertMany(acknowledged.keySet().stream()
                            .map(id -> WholeDocument.of(id, 1))
                            .toList());
        }
    }

    /** The kill comes once so many writes are acknowledged, while all writers go on. */
    private void killUnderWriters() throws Exception {
        try (var mongo = KillableProcess.of(MongoProcess.class, file());
                var client = client(mongo);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var documents = documents(client);
            assertKept(documents);
            var enough = new CountDownLatch(WRITES_BEFORE_A_KILL);
            IntStream.range(0, WRITERS).forEach(_ -> threads.execute(() -> writeUntilKilled(documents, enough)));
            assertThat(enough.await(1, TimeUnit.MINUTES)).isTrue();
            mongo.close();
            threads.shutdownNow();
        }
    }

    private void writeUntilKilled(MongoCollection<Document> documents, CountDownLatch enough) {
        try {
            while (true) {
                var id = Integer.toString(ThreadLocalRandom.current().nextInt(DOCUMENTS));
                if (advanced(documents, id, acknowledgedVersion(id))) {
                    enough.countDown();
                }
            }
        } catch (MongoException killed) {
            // What it was writing is not acknowledged: either version may be found.
        }
    }

    /** Everything is there and whole, takes a further write, and takes up little more room than it needs. */
    private void assertKept(MongoCollection<Document> documents) throws IOException {
        var found = documents.find().into(new ArrayList<>());

        assertThat(found).hasSize(DOCUMENTS).allMatch(WholeDocument::isWhole);
        assertThat(found).allMatch(document -> document.getLong("version") >= acknowledgedVersion(id(document)));
        assertThat(found).allMatch(document -> advanced(documents, id(document), document.getLong("version")));
        assertThat(Files.size(file())).isLessThan(10 * liveBytes(found));
    }

    private boolean advanced(MongoCollection<Document> documents, String id, long version) {
        var advanced = WholeDocument.advance(documents, id, version);
        if (advanced) {
            acknowledged.merge(id, version + 1, Math::max);
        }
        return advanced;
    }

    private long acknowledgedVersion(String id) {
        return Objects.requireNonNull(acknowledged.get(id));
    }

    private static long liveBytes(List<Document> documents) {
        return documents.stream()
                .map(document -> RawBsonDocument.parse(document.toJson()))
                .mapToLong(raw -> raw.getByteBuffer().remaining())
                .sum();
    }

    /** Never sends a write twice. */
    private static MongoClient client(KillableProcess mongo) {
        return MongoClients.create("mongodb://%s:%d/?retryWrites=false".formatted(Loopback.HOST, mongo.port()));
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    private static String id(Document document) {
        return document.getString("_id");
    }

    private Path file() {
        return folder.resolve("attune.mv");
    }
}
