package io.attune.profile.intake.web;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Http.Answer;
import org.junit.jupiter.api.Test;

class IntakeReadingIntegrationTests extends IntakeTestBed {

    private static final String UNKNOWN = "b2c5a1a0-4d57-3a0b-8d7e-90f1a2b3c4d5";

    @Test
    void theHolderSeesWhatTheyAskedFor() {
        var receipt = submit(IntakeForms.withoutMistakes());

        var seen = read(id(receipt), token(receipt));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("ETag")).contains("\"1\"");
        assertThat(seen.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(seen.json().path("need").path("concerns").get(0).path("code").asString())
                .isEqualTo("anxiety");
        assertThat(seen.body()).doesNotContain("level", "GREEN", "assessment");
    }

    @Test
    void staffSeeHowAndWhenToReachTheClientAndNothingClinical() {
        var receipt = submit(IntakeForms.withoutMistakes());

        var seen = read(id(receipt), STAFF);

        assertThat(seen.json().propertyNames())
                .containsExactlyInAnyOrder("id", "status", "submittedAt", "contact", "timeZone", "times", "startBy");
        assertThat(seen.json().path("contact").path("name").asString()).isEqualTo("Zébulon Quimby");
        assertThat(seen.body()).doesNotContain("anxiety", "Wobblethorpe", "GREEN", "suicide", "emdr");
    }

    @Test
    void aClinicianSeesEverything() {
        var receipt = submit(IntakeForms.withSafety("thoughtsOfSuicide", true));

        var seen = read(id(receipt), CLINICIAN);

        assertThat(seen.json().path("level").asString()).isEqualTo("AMBER");
        assertThat(seen.json().path("narrative").asString()).contains("Wobblethorpe");
        assertThat(seen.json().path("address").path("postalCode").asString()).isEqualTo("M5V 2T6");
        assertThat(seen.json()
                        .path("answers")
                        .path("safety")
                        .path("thoughtsOfSuicide")
                        .asBoolean())
                .isTrue();
        assertThat(seen.json()
                        .path("answers")
                        .path("assessment")
                        .path("triggers")
                        .get(0)
                        .asString())
                .isEqualTo("thoughts-of-suicide");
    }

    @Test
    void forEveryoneElseItIsNotThere() {
        var receipt = submit(IntakeForms.withoutMistakes());
        var other = submit(IntakeForms.withoutMistakes());
        var id = id(receipt);

        assertNotThere(read(id, token(other)));
        assertNotThere(read(id, "Bearer " + ISSUER.recordToken(id, 2)));
        assertNotThere(read(id, "Bearer " + ISSUER.therapist(UNKNOWN)));
        assertNotThere(read(UNKNOWN, STAFF));
        assertThat(http.get("/api/intakes/" + id).status()).isEqualTo(401);
        assertThat(read(id, ADMIN).status()).isEqualTo(403);
    }

    @Test
    void theSecretOpensTheWayBack() {
        var receipt = submit(IntakeForms.withoutMistakes());

        var renewed = renew(id(receipt), receipt.json().path("resumeSecret").asString());

        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.json().path("accessTokenExpiresAt").asString()).isNotBlank();
        assertThat(read(id(receipt), token(renewed)).status()).isEqualTo(200);
    }

    @Test
    void aWrongSecretAndAnUnknownIntakeGetTheSameAnswer() {
        var receipt = submit(IntakeForms.withoutMistakes());
        var other = submit(IntakeForms.withoutMistakes());

        var wrong = renew(id(receipt), other.json().path("resumeSecret").asString());
        var unknown = renew(UNKNOWN, other.json().path("resumeSecret").asString());

        assertNotThere(wrong);
        assertNotThere(unknown);
        assertThat(wrong.json().path("detail")).isEqualTo(unknown.json().path("detail"));
    }

    private Answer renew(String id, String secret) {
        return http.post("/api/intakes/" + id + "/token", "{\"resumeSecret\": \"" + secret + "\"}");
    }

    private static void assertNotThere(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }
}
