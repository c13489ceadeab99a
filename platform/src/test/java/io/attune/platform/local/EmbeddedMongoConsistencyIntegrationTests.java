package io.attune.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoConsistencyIntegrationTests {

    private static final int READS = 50_000;
    private static final int READERS = 4;
    private static final int WRITERS = 4;

    @TempDir
    Path folder;

    @Test
    void noReplyMixesTwoVersionsWhileOthersWrite() throws Exception {
        try (var mongo = EmbeddedMongo.at(folder.resolve("attune.mv"), 0);
                var client = MongoClients.create(mongo.connectionString());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var documents = client.getDatabase("test").getCollection("documents");
            documents.insertOne(WholeDocument.of("a", 1));
            var over = new AtomicBoolean();

            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(_ -> threads.submit(() -> advancesUntil(over, documents)))
                    .toList();
            var readers = IntStream.range(0, READERS)
                    .mapToObj(_ -> threads.submit(() -> mixedReplies(documents)))
                    .toList();
            var mixed = sum(readers);
            over.set(true);

            assertThat(mixed).isZero();
            assertThat(sum(writers)).isGreaterThan(1_000);
        }
    }

    private static long mixedReplies(MongoCollection<Document> documents) {
        return IntStream.range(0, READS / READERS)
                .mapToObj(_ -> documents.find(new Document("_id", "a")).first())
                .filter(reply -> reply == null || !WholeDocument.isWhole(reply))
                .count();
    }

    private static long advancesUntil(AtomicBoolean over, MongoCollection<Document> documents) {
        var advances = 0L;
        var version = 1L;
        while (!over.get()) {
            if (WholeDocument.advance(documents, "a", version)) {
                advances++;
            }
            version = documents.find().iterator().next().getLong("version");
        }
        return advances;
    }

    private static long sum(List<Future<Long>> counts) throws Exception {
        var sum = 0L;
        for (var count : counts) {
            sum += count.get();
        }
        return sum;
    }
}
