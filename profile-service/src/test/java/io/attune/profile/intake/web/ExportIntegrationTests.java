package io.attune.profile.intake.web;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Http.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExportIntegrationTests extends IntakeTestBed {

    @Test
    void aClientIsGivenBackEverythingTheySaidAndNothingThatWasConcludedFromIt() {
        var receipt = submit(IntakeForms.withSafety("wantsAPerson", true));

        var export = exported(receipt, token(receipt)).json();

        assertThat(export.at("/ownWords/contact/name").asString()).isEqualTo("Zébulon Quimby");
        assertThat(export.at("/ownWords/address/postalCode").asString()).isEqualTo("M5V 2T6");
        assertThat(export.at("/ownWords/narrative").asString()).contains("Wobblethorpe");
        assertThat(export.at("/ownWords/safety/wantsAPerson").asBoolean()).isTrue();
        assertThat(export.at("/intake/need/goals/0").asString()).isEqualTo("symptom-relief");
        assertThat(texts(export.path("consents"), "purpose")).contains("care", "matching", "messages", "feedback");
        assertThat(export.at("/keeping/retainUntil").asString()).startsWith("20");
        assertThat(export.has("incomplete")).isFalse();
        assertThat(export.toString()).doesNotContain("YELLOW").doesNotContain("assessment");
    }

    @Test
    void thePracticeIsGivenWhatTheIntakeShowsThem() {
        var receipt = submit(IntakeForms.ofSomeoneNew());

        var clerk = exported(receipt, STAFF).json();
        var clinician = exported(receipt, CLINICIAN).json();

        assertThat(clerk.path("intake")).isEqualTo(read(id(receipt), STAFF).json());
        assertThat(clerk.toString())
                .contains("Zébulon")
                .doesNotContain("Wobblethorpe")
                .doesNotContain("anxiety");
        assertThat(clinician.path("intake"))
                .isEqualTo(read(id(receipt), CLINICIAN).json());
        assertThat(clinician.has("ownWords")).isFalse();
    }

    @Test
    void saysWhoSawTheRecordAsWhatButNotWhichPersonItWas() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        read(id(receipt), CLINICIAN);

        var accesses = exported(receipt, token(receipt)).json().path("accesses");

        assertThat(texts(accesses, "action")).contains("GET /api/intakes/{id}");
        var seen = of(accesses, "GET /api/intakes/{id}");
        assertThat(seen.path("by").asString()).isEqualTo("practice");
        assertThat(seen.at("/roles/0").asString()).isEqualTo("clinician");
        assertThat(seen.path("outcome").asString()).isEqualTo("granted");
        assertThat(accesses.toString()).doesNotContain("person:");
    }

    @Test
    void saysWhereTheClientWithholdsSomethingAndShowsTheLockBoxToAllItDoesNotName() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        var named = "Bearer " + ISSUER.token(Map.of("sub", "named", "roles", List.of("clinician")));
        http.put(
                "/api/intakes/" + id(receipt) + "/lock-box",
                "{\"withheld\": [{\"from\": \"person:named\", \"parts\": [\"narrative\"]}]}",
                "Authorization",
                token(receipt),
                "If-Match",
                "\"1\"");

        var theirs = exported(receipt, named).json();
        var own = exported(receipt, token(receipt)).json();

        assertThat(theirs.path("incomplete").asBoolean()).isTrue();
        assertThat(theirs.toString()).doesNotContain("Wobblethorpe");
        assertThat(theirs.has("lockBox")).isFalse();
        assertThat(own.has("incomplete")).isFalse();
        assertThat(own.at("/lockBox/withheld/0/from").asString()).isEqualTo("person:named");
    }

    @Test
    void nobodyElseIsGivenAnything() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        var another = token(submit(IntakeForms.ofSomeoneNew()));

        assertThat(exported(receipt, another).status()).isEqualTo(404);
        assertThat(exported(receipt, ADMIN).status()).isEqualTo(403);
    }

    private Answer exported(Answer receipt, String caller) {
        return http.get("/api/intakes/" + id(receipt) + "/export", "Authorization", caller);
    }

    private static JsonNode of(JsonNode accesses, String action) {
        return accesses.valueStream()
                .filter(access -> access.path("action").asString().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
