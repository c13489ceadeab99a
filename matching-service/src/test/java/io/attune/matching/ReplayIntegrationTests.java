package io.attune.matching;

import static com.mongodb.client.model.Filters.eq;
import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import io.attune.matching.intake.messaging.IntakeKeys;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.TestIssuerInitializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReplayIntegrationTests {

    private static final String DATABASE = "matching";

    private final LocalStack stack = LocalStack.start();
    private final MongoClient mongo = MongoClients.create(stack.mongoUri(DATABASE));

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext service;
    private Neighbours neighbours;

    @BeforeEach
    void mayaAndOmarFit() {
        service = start();
        neighbours = new Neighbours(stack.bootstrapServers());
        neighbours.bookingIsBroken();
        neighbours.publish("maya", 1, neighbours.inDays(3), neighbours.inDays(4));
        neighbours.publish("omar", 1, neighbours.inDays(3));
        await().untilAsserted(() -> assertThat(http().get("/api/therapists").body())
                .contains("maya")
                .contains("omar"));
        neighbours.submit("one", 1);
        await().until(() -> replay("one", ISSUER.staff()).status() == 200);
    }

    @AfterEach
    void end() {
        neighbours.close();
        service.close();
        mongo.close();
        stack.close();
    }

    @Test
    void isIdenticalAlsoWhenTherapistsHoursAndFitModelHaveChanged() throws IOException {
        var told = replay("one", ISSUER.staff()).json();
        assertThat(told.path("result").asString()).isEqualTo("identical");
        assertThat(told.path("proves").asString()).contains("2 finalists");

        neighbours.publish("maya", 2, it -> it.putArray("languages").add("cr"), neighbours.inDays(6));
        neighbours.withdraw("omar", 2);
        await().until(() -> !http().get("/api/therapists").body().contains("omar"));
        service.close();
        service = start("attune.fit-model", "file:" + anotherModel());
        await().until(() -> http().get("/api/therapists").body().contains("maya"));

        assertThat(replay("one", ISSUER.staff()).json().path("result").asString())
                .isEqualTo("identical");
        neighbours.submit(
                "two", 1, it -> it.withObject("/need").putArray("languages").add("cr"));
        await().until(() -> replay("two", ISSUER.staff()).status() == 200);
        assertThat(replay("two", ISSUER.staff()).json().path("result").asString())
                .isEqualTo("identical");
        assertThat(collection("fit-models").countDocuments()).isEqualTo(2);
    }

    @Test
    void namesWhatWasAlteredInTheStoreAndTellsAClerkNoValue() {
        alter(shortlist -> {
            var facts = factsOfOmar(shortlist);
            facts.put("text", facts.path("text").asString().replace("Dr.", "Prof."));
        });

        var named = replay("one", ISSUER.staff()).json();
        assertThat(named.path("result").asString()).isEqualTo("different");
        assertThat(named.path("different").path(0).path("input").asString()).isEqualTo("facts");
        assertThat(named.path("different").path(0).path("therapistId").asString())
                .isEqualTo("omar");

        alter(shortlist -> {
            var facts = factsOfOmar(shortlist);
            facts.put("text", facts.path("text").asString().replace("Prof.", "Dr."));
            ((ObjectNode) shortlist.at("/offers/0/english/reasons/0")).put("text", "Soothes sorrow");
        });

        var clerk = replay("one", ISSUER.staff());
        var clinician = replay("one", ISSUER.clinician());
        assertThat(clerk.json().path("different").path(0).path("pointer").asString())
                .isEqualTo("/offers/0/english/reasons/0/text");
        assertThat(clerk.body()).doesNotContain("sorrow").doesNotContain("recomputed");
        assertThat(clinician.json().path("different").path(0).path("stored").asString())
                .isEqualTo("Soothes sorrow");
        assertThat(clinician.json().path("different").path(0).path("recomputed").asString())
                .isNotBlank();
    }

    @Test
    void namesTheFitModelThatWasAlteredInTheStore() {
        var kept = Objects.requireNonNull(collection("fit-models").find().first());
        var text = kept.get("state", Document.class).getString("text");
        collection("fit-models").updateOne(new Document(), Updates.set("state.text", text.replace("0.25", "0.250")));

        var named = replay("one", ISSUER.staff()).json();

        assertThat(named.path("result").asString()).isEqualTo("different");
        assertThat(named.path("different").findValuesAsString("input")).containsExactly("fit-model");
    }

    @Test
    void saysThatAShortlistOfEarlierTimesOrAHeldOneCannotBeReplayed() {
        var old = new JsonMapper().readTree("""
                {"need": {"participants": "individual"}, "fitModel": "2026-11", "fitModelHash": "a", "seed": "one",
                 "askedAt": "2026-11-23T15:10:00Z", "refusals": {"fee": 3}, "finalists": [
                   {"therapistId": "maya", "profileVersion": 7, "availabilityVersion": 5, "hours": [], "propensity": 9,
                    "score": 1, "contributions": [
                      {"rule": "soon", "asked": true, "known": true, "weight": 80, "standing": 5}]}]}
                """);
        alter(shortlist -> shortlist.set("basis", old));
        neighbours.hold("two", 1);
        await().until(() -> replay("two", ISSUER.staff()).status() == 200);

        for (var id : List.of("one", "two")) {
            var told = replay(id, ISSUER.staff()).json();
            assertThat(told.path("result").asString()).isEqualTo("not-replayable");
            assertThat(told.path("proves").asString()).isNotBlank();
        }
    }

    @Test
    void isForStaffAndCliniciansAlone() {
        assertThat(replay("nobody", ISSUER.staff()).problem()).isEqualTo("not-found");
        assertThat(replay("one", ISSUER.clinician()).status()).isEqualTo(200);
        assertThat(http().get("/api/shortlists/one/replay").status()).isEqualTo(401);
        for (var token : List.of(ISSUER.admin(), ISSUER.therapist("maya"), ISSUER.recordToken("one"))) {
            assertThat(replay("one", token).status()).isEqualTo(403);
        }
    }

    private Path anotherModel() throws IOException {
        var shipped = new ClassPathResource("fit-model/2026-11.json").getContentAsString(StandardCharsets.UTF_8);
        var other = shipped.replace("\"2026-11\"", "\"another\"")
                .replace("\"weight\": 0.17", "\"weight\": 0.08")
                .replace("\"soon\": { \"weight\": 0.08", "\"soon\": { \"weight\": 0.17");
        assertThat(other).isNotEqualTo(shipped);
        return Files.writeString(folder.resolve("another.json"), other);
    }

    private ConfigurableApplicationContext start(String... more) {
        Map<String, String> settings = new HashMap<>(stack.properties(DATABASE));
        settings.putAll(IntakeKeys.properties());
        settings.put("server.port", "0");
        settings.put("attune.booking.uri", Neighbours.booking());
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return new SpringApplicationBuilder(MatchingApplication.class, Neighbours.Topics.class)
                .initializers(new TestIssuerInitializer())
                .run(settings.entrySet().stream()
                        .map(it -> "--" + it.getKey() + '=' + it.getValue())
                        .toArray(String[]::new));
    }

    private Http.Answer replay(String id, String token) {
        return http().get("/api/shortlists/" + id + "/replay", "Authorization", "Bearer " + token);
    }

    private Http http() {
        var server = ((WebServerApplicationContext) service).getWebServer();
        return new Http(Objects.requireNonNull(server).getPort());
    }

    private static ObjectNode factsOfOmar(ObjectNode shortlist) {
        return (ObjectNode) shortlist
                .at("/basis/inputs")
                .valueStream()
                .filter(it -> it.path("name").asString().equals("facts")
                        && it.path("therapistId").asString().equals("omar"))
                .findFirst()
                .orElseThrow();
    }

    /** By somebody who has the intake's key: whoever has not can alter nothing that would still open. */
    private void alter(Consumer<ObjectNode> change) {
        var stored = Objects.requireNonNull(
                collection("shortlists").find(eq("_id", "one")).first());
        var sealed = stored.get("state", Document.class).getString("sealed");
        var shortlist = IntakeKeys.seal("one").open("shortlists/one", sealed, ObjectNode.class);
        change.accept(shortlist);
        var again = IntakeKeys.seal("one").seal("shortlists/one", shortlist);
        assertThat(collection("shortlists")
                        .updateOne(eq("_id", "one"), Updates.set("state.sealed", again))
                        .getModifiedCount())
                .isEqualTo(1);
    }

    private MongoCollection<Document> collection(String name) {
        return mongo.getDatabase(DATABASE).getCollection(name);
    }
}
