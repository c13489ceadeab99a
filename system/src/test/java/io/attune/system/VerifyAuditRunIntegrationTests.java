package io.attune.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.attune.platform.audit.Access;
import io.attune.platform.audit.Entry;
import io.attune.platform.audit.Fields;
import io.attune.platform.audit.Head;
import io.attune.platform.audit.Occasion;
import io.attune.platform.audit.Outcome;
import io.attune.platform.audit.heads.HeadKey;
import io.attune.platform.audit.heads.KeyFixtures;
import io.attune.platform.audit.heads.SignedHeads;
import io.attune.platform.audit.heads.Statement;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.TopicWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VerifyAuditRunIntegrationTests {

    private static final Instant AT = Instant.parse("2026-11-25T14:00:00Z");

    private final HeadKey key = KeyFixtures.aKey();

    @Test
    void endsWellWhileAllIsAsItWasWrittenAndNamesWhatIsNot() throws Exception {
        try (var stack = LocalStack.start();
                var client = MongoClients.create(stack.mongoUri("booking"));
                var topics = new TopicWriter(stack.bootstrapServers())) {
            makeTheTopic(stack);
            var first = entry(Head.none("red"));
            var second = entry(first.head());
            write(client, first);
            write(client, second);
            topics.raw("attune.audit-heads", "booking-service", signed(second.head()));

            assertThat(run(stack, false))
                    .startsWith("0 ")
                    .contains(
                            "booking-service: 2 entries about 1 records, 1 signed statements, 0 entries not signed yet")
                    .contains("all as it was written");

            entries(client).deleteOne(new Document("_id", "red/2"));
            entries(client).updateOne(new Document("_id", "red/1"), new Document("$set", new Document("who", "me")));

            assertThat(run(stack, false))
                    .startsWith("1 ")
                    .contains("red/1 was altered")
                    .contains("red/2 is missing");
            assertThat(run(stack, true)).contains("\"record\":\"red\",\"sequence\":2,\"kind\":\"MISSING\"");
        }
    }

    private static void makeTheTopic(LocalStack stack) throws Exception {
        Map<String, Object> where = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers());
        try (var admin = Admin.create(where)) {
            var topic = new NewTopic("attune.audit-heads", Optional.of(1), Optional.empty());
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private String run(LocalStack stack, boolean json) {
        var printed = new ByteArrayOutputStream();
        var console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var mongo = stack.mongoUri("");
        int exit = new VerifyAuditRun(console, json).run(mongo, stack.bootstrapServers(), List.of(key.open()));
        return exit + " " + printed.toString(StandardCharsets.UTF_8);
    }

    private static Entry entry(Head after) {
        var occasion = new Occasion("person:staff", List.of("staff"), "GET /api/holds/{id}", "booking", "");
        var access = new Access("red", occasion, Outcome.answered(200), Fields.NONE);
        return Entry.after(after, "booking-service", "id-" + after.sequence(), AT, access);
    }

    private static void write(MongoClient client, Entry entry) {
        var document = new Document("_id", entry.record() + '/' + entry.sequence());
        document.putAll(entry.members());
        entries(client).insertOne(document.append("hash", entry.hash()));
    }

    private static MongoCollection<Document> entries(MongoClient client) {
        return client.getDatabase("booking").getCollection("audit");
    }

    private String signed(Head head) {
        SignedHeads signed = KeyFixtures.signed(
                key, new Statement("booking-service", AT, key.open().id(), List.of(head)));
        var body = signed.statement().members();
        body.put("signature", Base64.getEncoder().encodeToString(signed.signature()));
        return JsonMapper.shared().writeValueAsString(body);
    }
}
