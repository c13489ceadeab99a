package io.attune.profile.breakglass.web;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import io.attune.profile.ProfileTestBed;
import io.attune.profile.intake.web.IntakeForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class BreakGlassIntegrationTests extends ProfileTestBed {

    private static final String OFFICER = "Bearer " + ISSUER.token("privacy-officer");
    private static final String REASON = "{\"reason\": \"Quibblesworth is on the bridge.\"}";

    @Autowired
    private MongoDatabase database;

    private final String therapist =
            "Bearer " + ISSUER.therapist(UUID.randomUUID().toString());

    private String intake = "";

    @BeforeEach
    void anIntakeIsThere() {
        intake = http.post("/api/intakes", IntakeForms.withoutMistakes().toString(), "Idempotency-Key", key())
                .json()
                .path("id")
                .asString();
    }

    @Test
    void aTherapistWhomNobodyChoseSeesTheIntakeInAnEmergencyAndEveryoneIsTold() {
        assertThat(read(therapist).status()).isEqualTo(404);

        var broken = breakGlass(therapist, key());

        assertThat(broken.status()).isEqualTo(201);
        assertThat(read(therapist).json().path("narrative").asString()).contains("Wobblethorpe");
        await().untilAsserted(() -> assertThat(told()).hasSize(1));
        Contracts.assertValid("profile", "break-glass.used.v1", told().getFirst());
        assertThat(told().getFirst()).doesNotContain("Quibblesworth");
        assertThat(stored()).isNotEmpty().noneMatch(document -> document.contains("Quibblesworth"));
    }

    @Test
    void anEmergencyOpensOneIntakeToOnePersonAndNeverMoreThanTheirRoleSees() {
        var another = "Bearer " + ISSUER.token(Map.of("sub", "another", "roles", List.of("staff")));

        breakGlass(another, key());

        assertThat(read(another).json().has("narrative")).isFalse();
        assertThat(read(therapist).status()).isEqualTo(404);
    }

    @Test
    void theSameEmergencyDeclaredTwiceIsOne() {
        var key = key();

        var first = breakGlass(therapist, key);
        var second = breakGlass(therapist, key);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(listed(OFFICER)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"admin, 403", "privacy-officer, 403", "clinician, 201", "staff, 201"})
    void onlyWhoCaresForClientsDeclaresAnEmergency(String role, int status) {
        assertThat(breakGlass("Bearer " + ISSUER.token(role), key()).status()).isEqualTo(status);
    }

    @Test
    void anEmergencyNeedsAReasonAndAnIntake() {
        var path = "/api/intakes/" + intake + "/break-glass";
        var empty = http.post(path, "{\"reason\": \" \"}", "Authorization", therapist, "Idempotency-Key", key());
        var nowhere = http.post(
                "/api/intakes/" + UUID.randomUUID() + "/break-glass",
                REASON,
                "Authorization",
                therapist,
                "Idempotency-Key",
                key());

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/reason");
        assertThat(nowhere.problem()).isEqualTo("not-found");
        assertThat(read(therapist).status()).isEqualTo(404);
    }

    @Test
    void thoseWhoOverseeReviewItOnceAndOnlyThePrivacyOfficerReadsWhy() {
        var id = breakGlass(therapist, key()).json().path("id").asString();
        assertThat(listed(OFFICER).getFirst().path("reason").asString()).contains("Quibblesworth");
        assertThat(listed(ADMIN).getFirst().has("reason")).isFalse();
        assertThat(http.get("/api/break-glass", "Authorization", CLINICIAN).status())
                .isEqualTo(403);

        assertThat(review(OFFICER, id, "justified")
                        .json()
                        .path("review")
                        .path("finding")
                        .asString())
                .isEqualTo("justified");

        assertThat(review(ADMIN, id, "unjustified").problem()).isEqualTo("already-reviewed");
        assertThat(review(ADMIN, UUID.randomUUID().toString(), "justified").problem())
                .isEqualTo("not-found");
        assertThat(review(ADMIN, id, "maybe").status()).isEqualTo(422);
        assertThat(listed(ADMIN).getFirst().path("review").path("by").asString())
                .isEqualTo("person:demo-privacy-officer");
    }

    @Test
    void nobodyReviewsTheirOwn() {
        var both = "Bearer " + ISSUER.token(Map.of("sub", "both", "roles", List.of("clinician", "admin")));
        var id = breakGlass(both, key()).json().path("id").asString();

        assertThat(review(both, id, "justified").problem()).isEqualTo("own-opening");
        assertThat(review(OFFICER, id, "unjustified").status()).isEqualTo(200);
    }

    @Test
    void whatNobodyReviewedStandsFirst() {
        var first = breakGlass(therapist, key()).json().path("id").asString();
        var second = breakGlass(therapist, key()).json().path("id").asString();

        review(OFFICER, first, "justified");

        assertThat(listed(ADMIN))
                .extracting(opening -> opening.path("id").asString())
                .containsExactly(second, first);
    }

    private Answer breakGlass(String caller, String key) {
        return http.post(
                "/api/intakes/" + intake + "/break-glass", REASON, "Authorization", caller, "Idempotency-Key", key);
    }

    private Answer read(String caller) {
        return http.get("/api/intakes/" + intake, "Authorization", caller);
    }

    private Answer review(String caller, String id, String finding) {
        return http.post(
                "/api/break-glass/" + id + "/review", "{\"finding\": \"" + finding + "\"}", "Authorization", caller);
    }

    private List<JsonNode> listed(String caller) {
        return http.get("/api/break-glass", "Authorization", caller)
                .json()
                .path("openings")
                .valueStream()
                .filter(opening -> opening.path("intakeId").asString().equals(intake))
                .toList();
    }

    private List<String> told() {
        return topic("attune.alerts").stream()
                .filter(event -> event.type().equals("break-glass.used.v1"))
                .map(event -> String.valueOf(event.value()))
                .filter(body -> body.contains(intake))
                .toList();
    }

    private List<String> stored() {
        return database.getCollection("break-glass")
                .find(new Document("state.intakeId", intake))
                .map(Document::toJson)
                .into(new ArrayList<>());
    }
}
