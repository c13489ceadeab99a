package io.attune.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoIntegrationTests {

    @TempDir
    Path folder;

    @Test
    void keepsItsDocumentsOverARestart() {
        within(things -> things.insertOne(new Document("_id", "a").append("version", 1L)));

        var found = within(things -> things.find(new Document("_id", "a")).first());

        assertThat(found).containsEntry("version", 1L);
    }

    @Test
    void takesAConditionalWriteOnlyAtTheVersionItNames() {
        within(things -> things.insertOne(new Document("_id", "a").append("version", 1L)));

        var first = within(things -> changedAtVersion(things, 1));
        var second = within(things -> changedAtVersion(things, 1));

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
    }

    @Test
    void takesADroppedCollectionAgain() {
        within(things -> things.insertOne(new Document("_id", "a").append("version", 1L)));

        var changed = within(things -> {
            things.drop();
            things.insertOne(new Document("_id", "a").append("version", 7L));
            return changedAtVersion(things, 7);
        });

        assertThat(changed).isEqualTo(1);
    }

    @Test
    void answersTheGreetingOfHealthChecksOnEveryDatabase() {
        try (var mongo = EmbeddedMongo.inMemory();
                var client = MongoClients.create(mongo.connectionString())) {
            var greeting = new Document("hello", 1);

            assertThat(client.getDatabase("admin").runCommand(greeting)).containsEntry("ok", 1.0);
            assertThat(client.getDatabase("things").runCommand(greeting)).containsEntry("ok", 1.0);
        }
    }

    @Test
    void keepsNothingInMemory() {
        try (var mongo = EmbeddedMongo.inMemory()) {
            var count = countIn(mongo);

            assertThat(count).isZero();
        }
    }

    @Test
    void saysInOneSentenceThatItsFileIsDamaged() throws Exception {
        Files.writeString(file(), "no store at all ".repeat(1000));

        assertThatThrownBy(() -> EmbeddedMongo.at(file(), 0))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The data file " + file()
                        + " is damaged; start with --fresh to begin again with an empty one.");
    }

    @Test
    void saysInOneSentenceThatItsFileIsInUse() {
        try (var _ = EmbeddedMongo.at(file(), 0)) {
            assertThatThrownBy(() -> EmbeddedMongo.at(file(), 0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("The data file " + file() + " is in use by another running system.");
        }
    }

    @Test
    void saysInOneSentenceThatItsPortIsInUseAndLeavesTheFileFree() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> EmbeddedMongo.at(file(), taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("MongoDB's port " + taken.getLocalPort() + " is in use by another program.");
        }

        EmbeddedMongo.at(file(), 0).close();
    }

    private Path file() {
        return folder.resolve("attune.mv");
    }

    private <T extends @Nullable Object> T within(Function<MongoCollection<Document>, T> use) {
        try (var mongo = EmbeddedMongo.at(file(), 0);
                var client = MongoClients.create(mongo.connectionString())) {
            return use.apply(client.getDatabase("test").getCollection("things"));
        }
    }

    private static long countIn(EmbeddedMongo mongo) {
        try (var client = MongoClients.create(mongo.connectionString())) {
            return client.getDatabase("test").getCollection("things").countDocuments();
        }
    }

    private static long changedAtVersion(MongoCollection<Document> things, long version) {
        var change = new Document("$inc", new Document("version", 1L)).append("$set", new Document("colour", "red"));
        return things.updateOne(new Document("_id", "a").append("version", version), change)
                .getModifiedCount();
    }
}
