package io.attune.profile.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.attune.platform.testing.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class IntakeSearchIntegrationTests extends IntakeTestBed {

    @Autowired
    private MongoDatabase database;

    @Test
    void findsEveryIntakeOfAnAddressHoweverItIsTypedTheLatestFirst() {
        var form = IntakeForms.ofSomeoneNew();
        var first = submit(form);
        var second = submit(form);
        var other = submit(IntakeForms.ofSomeoneNew());

        var found = search("  " + email(form).toUpperCase(Locale.ROOT) + " ", STAFF);

        assertThat(found.status()).isEqualTo(200);
        assertThat(texts(found.json().path("intakes"), "id"))
                .containsExactly(id(second), id(first))
                .doesNotContain(id(other));
        assertThat(found.body()).doesNotContainIgnoringCase(email(form));
        assertThat(search("nobody@example.org", STAFF).json().path("intakes")).isEmpty();
    }

    @Test
    void tellsTheLevelToCliniciansOnly() {
        var form = IntakeForms.ofSomeoneNew();
        submit(form);

        assertThat(search(email(form), CLINICIAN).json().at("/intakes/0/level").asString())
                .isEqualTo("GREEN");
        assertThat(search(email(form), STAFF).json().at("/intakes/0/level").isNull())
                .isTrue();
        assertThat(search(email(form), ADMIN).status()).isEqualTo(403);
    }

    @Test
    void keepsNothingOfTheAddressButAHashAndThatOnlyUntilTheErasure() {
        var form = IntakeForms.ofSomeoneNew();
        var receipt = submit(form);
        assertThat(fileOf(id(receipt)).getString("emailHash")).hasSize(64).doesNotContain("@");

        http.send("DELETE", "/api/intakes/" + id(receipt), "", "Authorization", token(receipt));

        assertThat(search(email(form), STAFF).json().path("intakes")).isEmpty();
        assertThat(files())
                .noneMatch(file -> file.getList("intakes", String.class).contains(id(receipt)));
        assertThat(files().stream()
                        .filter(file -> file.getList("intakes", String.class).isEmpty()))
                .isNotEmpty()
                .allMatch(file -> file.getString("emailHash").isEmpty());
    }

    @Test
    void whoeverIsNotToldHowToReachAClientDoesNotFindThemByIt() {
        var form = IntakeForms.ofSomeoneNew();
        var receipt = submit(form);
        http.put(
                "/api/intakes/" + id(receipt) + "/lock-box",
                "{\"withheld\": [{\"from\": \"person:demo-staff\", \"parts\": [\"contact\"]}]}",
                "Authorization",
                token(receipt),
                "If-Match",
                "\"1\"");

        assertThat(search(email(form), STAFF).json().path("intakes")).isEmpty();
        assertThat(search(email(form), CLINICIAN).json().path("intakes")).hasSize(1);
    }

    @Test
    void everyIntakeThatIsFoundHasAnEntryInTheAudit() {
        var form = IntakeForms.ofSomeoneNew();
        var receipts = List.of(submit(form), submit(form));

        search(email(form), STAFF);

        for (var receipt : receipts) {
            assertThat(database.getCollection("audit").find(new Document("record", id(receipt))))
                    .anySatisfy(entry -> {
                        assertThat(entry.getString("action")).isEqualTo("POST /api/intakes/search");
                        assertThat(entry.getString("outcome")).isEqualTo("granted");
                        assertThat(entry.toJson()).doesNotContain(email(form));
                    });
        }
    }

    private Answer search(String email, String authorization) {
        var body = IntakeForms.withoutMistakes().removeAll().put("email", email);
        return http.post("/api/intakes/search", body.toString(), "Authorization", authorization);
    }

    private static String email(ObjectNode form) {
        return form.path("contact").path("email").asString();
    }

    private Document fileOf(String intake) {
        return files().stream()
                .filter(file -> file.getList("intakes", String.class).contains(intake))
                .findFirst()
                .orElseThrow();
    }

    private List<Document> files() {
        return database.getCollection("client-keys")
                .find()
                .map(document -> document.get("state", Document.class))
                .into(new ArrayList<>());
    }
}
