package io.attune.platform.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.attune.platform.audit.AuditLog;
import io.attune.platform.audit.Chains;
import io.attune.platform.audit.Entry;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.testing.PortableCommands;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** One store for a class, empty for every test, and as many instances as it wants. */
abstract class ChainTestBed {

    static final String SERVICE = "thing-service";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedMongo mongo;

    final PortableCommands portable = new PortableCommands();
    final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(mongo.connectionString()))
            .addCommandListener(portable)
            .build());
    final MongoDatabase database = client.getDatabase("test-" + DATABASES.incrementAndGet());
    final MongoCollection<BsonDocument> documents = database.getCollection("audit", BsonDocument.class);
    final MongoChains chains = new MongoChains(documents);
    final MutableClock clock = MutableClock.at("2026-11-23T15:00:00Z");
    final AtomicInteger lostRaces = new AtomicInteger();

    @BeforeAll
    static void open() {
        mongo = EmbeddedMongo.inMemory();
    }

    @AfterAll
    static void close() {
        mongo.close();
    }

    AuditLog anInstance() {
        return anInstance(new MongoChains(documents));
    }

    AuditLog anInstance(Chains its) {
        return new AuditLog(SERVICE, its, clock, lostRaces::incrementAndGet);
    }

    List<Entry> chain(String record) {
        return chains.read(record, 1, chains.head(record).sequence());
    }

    @AfterEach
    void onlyWhatBothEnginesCanDoWasSent() {
        client.close();
        assertThat(portable.complaints()).isEmpty();
    }
}
