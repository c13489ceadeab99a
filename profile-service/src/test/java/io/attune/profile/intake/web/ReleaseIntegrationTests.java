package io.attune.profile.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

class ReleaseIntegrationTests extends IntakeTestBed {

    private static final String REASON =
            "{\"reason\": \"Called; Wobblewick is with her.\", \"competences\": [\"suicide-risk\"]}";

    @Autowired
    private MongoDatabase database;

    @Test
    void aClinicianReleasesWithAReasonThatNobodyElseReads() {
        var receipt = submit(IntakeForms.withSafety("thoughtsOfSuicide", true));

        var answer = release(id(receipt), CLINICIAN, "\"1\"", REASON);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).contains("\"2\"");
        assertThat(status(receipt)).isEqualTo("matching");
        await().untilAsserted(() -> assertThat(about(id(receipt), TOPIC)).hasSize(2));
        var released = about(id(receipt), TOPIC).getLast();
        assertThat(released.type()).isEqualTo("intake.released.v1");
        Contracts.assertValid("profile", "intake.released.v1", String.valueOf(released.value()));
        assertThat(released.value()).contains("suicide-risk", "AMBER").doesNotContain("Wobblewick");
        assertThat(stored(id(receipt))).contains("\"release\"").doesNotContain("Wobblewick");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clinician | \"2\" | {\"reason\": \"x\"} | 412",
                "clinician |       | {\"reason\": \"x\"} | 428",
                "clinician | \"1\" | {}                  | 422",
                "clinician | \"1\" | {\"reason\": \"  \"}| 422",
                "clinician | \"1\" | {\"reason\": \"x\", \"competences\": [\"juggling\"]} | 422",
                "staff     | \"1\" | {\"reason\": \"x\"} | 403",
                "admin     | \"1\" | {\"reason\": \"x\"} | 403"
            })
    void nothingLessReleases(String role, @Nullable String version, String body, int status) {
        var receipt = submit(IntakeForms.withSafety("inDangerNow", true));
        var caller = role.equals("clinician") ? CLINICIAN : role.equals("staff") ? STAFF : ADMIN;

        assertThat(release(id(receipt), caller, version, body).status()).isEqualTo(status);

        assertThat(status(receipt)).isEqualTo("held");
    }

    @Test
    void theClientCannotReleaseWhatHoldsThem() {
        var receipt = submit(IntakeForms.withSafety("inDangerNow", true));

        assertThat(release(id(receipt), token(receipt), "\"1\"", REASON).status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotHeldOrNotThereCannotBeReleased() {
        var receipt = submit(IntakeForms.ofSomeoneNew());

        assertThat(release(id(receipt), CLINICIAN, "\"1\"", REASON)
                        .json()
                        .path("type")
                        .asString())
                .isEqualTo("/problems/not-held");
        assertThat(release("b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5", CLINICIAN, "\"1\"", REASON)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSecondIntakeOfTheSamePersonIsHeldWithTheFirstAndReleasedWithIt() {
        var grave = IntakeForms.withSafety("harmToOthers", true);
        var before = submit(calm(grave));
        var held = submit(grave);
        var after = submit(calm(grave));

        assertThat(List.of(status(before), status(held), status(after))).containsOnly("held");
        assertThat(after.body()).startsWith("{\"crisisResources\":");
        assertThat(release(id(after), CLINICIAN, "\"1\"", REASON)
                        .json()
                        .path("intakeId")
                        .asString())
                .isEqualTo(id(held));

        assertThat(release(id(held), CLINICIAN, "\"1\"", REASON).status()).isEqualTo(200);

        assertThat(List.of(status(before), status(held), status(after))).containsOnly("matching");
        assertThat(status(submit(calm(grave)))).isEqualTo("matching");
    }

    @Test
    void ofTwoIntakesAtOnceNeitherEscapes() throws Exception {
        try (var callers = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                var grave = IntakeForms.withSafety("inDangerNow", true);
                var calm = calm(grave);

                var receipts =
                        callers.invokeAll(List.<Callable<Answer>>of(() -> submit(calm), () -> submit(grave))).stream()
                                .map(Future::resultNow)
                                .toList();

                await().untilAsserted(() ->
                        assertThat(receipts).extracting(this::status).containsOnly("held"));
            }
        }
    }

    @Test
    void whatWaitsIsListedUntilItIsReleasedAndCalledOutUntilSomebodyComes() {
        var receipt = submit(IntakeForms.withSafety("inDangerNow", true));
        var id = id(receipt);
        await().untilAsserted(() -> assertThat(alerts(id)).contains("alert.escalated.v1"));
        assertThat(listed(CLINICIAN, id).path("level").asString()).isEqualTo("RED");
        assertThat(listed(STAFF, id).path("status").asString()).isEqualTo("held");
        assertThat(listed(STAFF, id).hasNonNull("level")).isFalse();

        var answer = http.post("/api/intakes/" + id + "/acknowledge", "", "Authorization", CLINICIAN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(listed(STAFF, id).path("acknowledgedAt").isNull()).isFalse();
        await().untilAsserted(() -> assertThat(alerts(id)).endsWith("alert.acknowledged.v1"));
        about(id, "attune.alerts")
                .forEach(told -> Contracts.assertValid("profile", told.type(), String.valueOf(told.value())));

        release(id, CLINICIAN, "\"1\"", REASON);

        await().untilAsserted(
                        () -> assertThat(listed(STAFF, id).isMissingNode()).isTrue());
        assertThat(http.post("/api/intakes/" + id + "/acknowledge", "", "Authorization", CLINICIAN)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyClinicalRolesSeeWhoWaits() {
        assertThat(http.get("/api/intakes?status=held", "Authorization", ADMIN).status())
                .isEqualTo(403);
        assertThat(http.get("/api/intakes", "Authorization", STAFF)
                        .json()
                        .path("errors")
                        .path(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("status");
    }

    private Answer release(String id, String caller, @Nullable String version, String body) {
        return version == null
                ? http.post("/api/intakes/" + id + "/release", body, "Authorization", caller)
                : http.post("/api/intakes/" + id + "/release", body, "Authorization", caller, "If-Match", version);
    }

    private String status(Answer receipt) {
        return read(id(receipt), token(receipt)).json().path("status").asString();
    }

    private JsonNode listed(String caller, String id) {
        return http.get("/api/intakes?status=held", "Authorization", caller)
                .json()
                .path("intakes")
                .valueStream()
                .filter(intake -> intake.path("id").asString().equals(id))
                .findFirst()
                .orElseGet(() -> MissingNode.getInstance());
    }

    private List<String> alerts(String id) {
        return about(id, "attune.alerts").stream().map(told -> told.type()).toList();
    }

    private String stored(String id) {
        return Objects.requireNonNull(database.getCollection("intakes")
                        .find(new Document("_id", id))
                        .first())
                .toJson();
    }

    /** The same person, and nothing that worries. */
    private static ObjectNode calm(ObjectNode grave) {
        var form = IntakeForms.withoutMistakes();
        form.set("contact", grave.required("contact").deepCopy());
        return form;
    }
}
