package io.attune.profile.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ErasureIntegrationTests extends IntakeTestBed {

    private static final String KEYS = "attune.intake-keys";

    @Autowired
    private MongoDatabase database;

    @Test
    void anEnquiryIsErasedWithItsKeyAndAReceiptIsGiven() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        var id = id(receipt);
        await().untilAsserted(() -> assertThat(about(id, TOPIC)).hasSize(1));
        assertThat(keyDocuments(id)).hasSize(2);

        var answer = erase(id, token(receipt));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(read(id, token(receipt)).status()).isEqualTo(404);
        assertThat(read(id, CLINICIAN).status()).isEqualTo(404);
        assertThat(document("intakes", id).get("state", Document.class).keySet())
                .containsExactlyInAnyOrder("erasedOf", "erasedAt");
        assertThat(keyDocuments(id)).isEmpty();
        await().untilAsserted(
                        () -> assertThat(about(id, TOPIC).getLast().type()).isEqualTo("intake.erased.v1"));
        Contracts.assertValid(
                "profile",
                "intake.erased.v1",
                String.valueOf(about(id, TOPIC).getLast().value()));
        await().untilAsserted(() -> assertThat(keyRecords(id)).endsWith("null").hasSize(2));
        var told = answer.json().path("receipt").asString();
        assertThat(http.get(told).json().path("status").asString()).isEqualTo("erasing");
    }

    @Test
    void theReceiptIsCompleteWhenEveryServiceHasSaidSo() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        var told = erase(id(receipt), token(receipt)).json().path("receipt").asString();
        try (var others = new TopicWriter(stack.bootstrapServers())) {
            for (var service : List.of("matching", "booking", "booking")) {
                others.event(
                        "attune.erasures",
                        "erasure.done.v1",
                        id(receipt) + '/' + service,
                        1,
                        "{\"intakeId\":\"%s\",\"service\":\"%s\"}".formatted(id(receipt), service));
            }

            await().untilAsserted(() ->
                    assertThat(http.get(told).json().path("status").asString()).isEqualTo("erased"));
        }
        var seen = http.get(told).json();
        assertThat(seen.path("forgottenAt").propertyNames())
                .containsExactlyInAnyOrder("profile", "matching", "booking");
        assertThat(LocalDate.parse(seen.path("unreadableCopiesUntil").asString()))
                .isAfter(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(89));
    }

    @Test
    void askingAgainGivesTheSameReceiptAndTheSameRequestNeverPutsItBack() {
        var key = key();
        var form = IntakeForms.ofSomeoneNew();
        var receipt = submit(form, key);

        var first = erase(id(receipt), token(receipt));
        var again = erase(id(receipt), token(receipt));
        submit(form, key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(read(id(receipt), CLINICIAN).status()).isEqualTo(404);
    }

    @Test
    void whoComesAgainAfterAnErasureIsNewToUsAndReadable() {
        var form = IntakeForms.ofSomeoneNew();
        var before = submit(form);
        erase(id(before), token(before));

        var after = submit(form);

        assertThat(read(id(after), STAFF).json().path("contact").path("email").asString())
                .isEqualTo(form.path("contact").path("email").asString());
    }

    @Test
    void anErasureLeavesTheOtherIntakesOfTheSamePersonReadable() {
        var form = IntakeForms.ofSomeoneNew();
        var kept = submit(form);
        var erased = submit(form);

        erase(id(erased), token(erased));

        assertThat(read(id(kept), STAFF).json().path("contact").path("email").asString())
                .isEqualTo(form.path("contact").path("email").asString());
    }

    @Test
    void anIntakeWithAnAppointmentIsKeptAndLeftAlone() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        booked(id(receipt));

        var answer = erase(id(receipt), token(receipt));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("withdrawn");
        assertThat(answer.json().path("retainUntil").asString()).isEqualTo("2036-12-01");
        assertThat(read(id(receipt), token(receipt)).status()).isEqualTo(404);
        assertThat(read(id(receipt), CLINICIAN).json().path("status").asString())
                .isEqualTo("withdrawn");
        await().untilAsserted(() ->
                assertThat(about(id(receipt), TOPIC).getLast().type()).isEqualTo("intake.withdrawn.v1"));
        assertThat(erase(id(receipt), STAFF).body()).isEqualTo(answer.body());
        var secret =
                "{\"resumeSecret\": \"" + receipt.json().path("resumeSecret").asString() + "\"}";
        assertThat(http.post("/api/intakes/" + id(receipt) + "/token", secret).status())
                .as("no way back")
                .isEqualTo(404);
    }

    @Test
    void aMinorsRecordIsKeptUntilTenYearsAfterTheyCameOfAge() {
        var form = IntakeForms.ofSomeoneNew().put("ageGroup", "teen");
        form.withObject("contact").put("birthDate", "2012-05-04");
        var receipt = submit(form);
        booked(id(receipt));

        assertThat(erase(id(receipt), token(receipt)).json().path("retainUntil").asString())
                .isEqualTo("2040-05-04");
    }

    @Test
    void whatIsHeldForSafetyWaitsForAClinician() {
        var receipt = submit(IntakeForms.withSafety("inDangerNow", true));

        var refused = erase(id(receipt), token(receipt));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).isEqualTo("/problems/held-for-safety");
        assertThat(texts(refused.json().path("crisisResources"), "code")).contains("9-8-8");
        assertThat(erase(id(receipt), STAFF).status()).isEqualTo(409);
        assertThat(erase(id(receipt), CLINICIAN).status())
                .as("before its release")
                .isEqualTo(409);
        http.post(
                "/api/intakes/" + id(receipt) + "/release",
                "{\"reason\": \"Called; safe at her sister's.\"}",
                "Authorization",
                CLINICIAN,
                "If-Match",
                "\"1\"");
        assertThat(erase(id(receipt), token(receipt)).status()).isEqualTo(202);
    }

    @Test
    void nothingIsDestroyedOnLegalHold() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        var hold = "/api/intakes/" + id(receipt) + "/legal-hold";

        assertThat(http.put(hold, "{\"reason\": \"Court file 7\"}", "Authorization", ADMIN)
                        .status())
                .isEqualTo(204);
        assertThat(erase(id(receipt), token(receipt)).json().path("type").asString())
                .isEqualTo("/problems/legal-hold");
        assertThat(document("intakes", id(receipt)).toJson()).doesNotContain("Court file");
        assertThat(http.send("DELETE", hold, "", "Authorization", ADMIN).status())
                .isEqualTo(204);
        assertThat(erase(id(receipt), token(receipt)).status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "another"})
    void nobodyElseErases(String who) {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        var caller = who.equals("admin") ? ADMIN : token(submit(IntakeForms.ofSomeoneNew()));

        assertThat(erase(id(receipt), caller).status()).isIn(403, 404);
        assertThat(read(id(receipt), token(receipt)).status()).isEqualTo(200);
    }

    @Test
    void aReceiptThatWasNeverGivenIsNotThere() {
        assertThat(http.get("/api/erasures/" + "0".repeat(32)).status()).isEqualTo(404);
    }

    private Answer erase(String id, String caller) {
        return http.send("DELETE", "/api/intakes/" + id, "", "Authorization", caller);
    }

    private void booked(String id) {
        try (var others = new TopicWriter(stack.bootstrapServers())) {
            var appointment = UUID.randomUUID().toString();
            others.event(
                    "attune.appointments",
                    appointment,
                    "appointment.booked.v1",
                    appointment,
                    1,
                    "{\"intakeId\":\"%s\",\"status\":\"booked\",\"end\":\"2026-12-01T09:50:00Z\"}".formatted(id),
                    Map.of());
        }
        await().untilAsserted(() ->
                assertThat(read(id, CLINICIAN).json().path("status").asString()).isEqualTo("booked"));
    }

    private Document document(String collection, String id) {
        return database.getCollection(collection)
                .find(new Document("_id", id))
                .iterator()
                .next();
    }

    /** The documents that keep the intake's key and its client's. */
    private List<Document> keyDocuments(String id) {
        var documents = new ArrayList<Document>();
        database.getCollection("intake-keys").find(new Document("_id", id)).into(documents);
        database.getCollection("client-keys").find().forEach(document -> {
            if (document.toJson().contains(id)) {
                documents.add(document);
            }
        });
        return documents;
    }

    private List<String> keyRecords(String id) {
        return topic(KEYS).stream()
                .filter(record -> id.equals(record.key()))
                .map(record -> String.valueOf(record.value()))
                .toList();
    }
}
