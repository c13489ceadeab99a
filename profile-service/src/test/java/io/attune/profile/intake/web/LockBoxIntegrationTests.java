package io.attune.profile.intake.web;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LockBoxIntegrationTests extends IntakeTestBed {

    /** Everyone here whom no instruction of these tests names. */
    private static final String COLLEAGUE = person("colleague", "clinician");

    @ParameterizedTest
    @CsvSource({
        "clinician, contact,   address contact",
        "clinician, needs,     need",
        "clinician, narrative, narrative",
        "clinician, answers,   answers level",
        "staff,     contact,   contact",
        "staff,     needs,     startBy timeZone times",
        "staff,     narrative, ''",
        "staff,     answers,   ''"
    })
    void whatTheClientWithholdsIsMissingForThatPersonAloneWhoIsToldSo(String role, String part, String fields) {
        var receipt = submit(IntakeForms.withoutMistakes());
        var before = read(id(receipt), person("named", role)).json();
        assertThat(before.has("incomplete")).isFalse();

        assertThat(withhold(receipt, token(receipt), 1, "person:named", part).status())
                .isEqualTo(200);

        var after = read(id(receipt), person("named", role)).json();
        assertThat(after.path("incomplete").asBoolean()).isTrue();
        assertThat(emptied(before, after))
                .containsExactlyInAnyOrder(fields.isEmpty() ? new String[0] : fields.split(" "));
        var seen = read(id(receipt), COLLEAGUE).json();
        assertThat(seen.has("incomplete")).isFalse();
        assertThat(seen.path("narrative").asString()).contains("Wobblethorpe");
    }

    @Test
    void aTherapistIsMeantByTheIdOfTheirProfile() {
        var profile = UUID.randomUUID().toString();
        var therapist = "Bearer "
                + ISSUER.token(
                        Map.of("sub", "named", "roles", List.of("therapist", "clinician"), "therapist_id", profile));
        var receipt = submit(IntakeForms.withoutMistakes());

        withhold(receipt, token(receipt), 1, "therapist:" + profile, "narrative");

        assertThat(read(id(receipt), therapist).json().path("incomplete").asBoolean())
                .isTrue();
    }

    @Test
    void theLevelOfAHeldIntakeIsWithheldWithTheAnswersInTheListTooAndSomebodyElseReleasesIt() {
        var receipt = submit(IntakeForms.withSafety("inDangerNow", true));
        var named = person("named", "clinician");
        await().untilAsserted(() -> assertThat(
                        listed(COLLEAGUE, id(receipt)).path("level").asString())
                .isEqualTo("RED"));

        withhold(receipt, COLLEAGUE, 1, "person:named", "answers");

        assertThat(listed(named, id(receipt)).path("level").isNull()).isTrue();
        assertThat(listed(named, id(receipt)).path("incomplete").asBoolean()).isTrue();
        assertThat(listed(COLLEAGUE, id(receipt)).has("incomplete")).isFalse();
        assertThat(release(receipt, named).problem()).isEqualTo("withheld");
        assertThat(release(receipt, COLLEAGUE).status()).isEqualTo(200);
    }

    @Test
    void anEmergencyOpensWhatIsWithheldAndLetsThemActOnIt() {
        var receipt = submit(IntakeForms.withSafety("inDangerNow", true));
        var named = person("named", "clinician");
        withhold(receipt, COLLEAGUE, 1, "person:named", "answers");

        http.post(
                "/api/intakes/" + id(receipt) + "/break-glass",
                "{\"reason\": \"Nobody else is here.\"}",
                "Authorization",
                named,
                "Idempotency-Key",
                key());

        assertThat(read(id(receipt), named).json().path("level").asString()).isEqualTo("RED");
        assertThat(release(receipt, named).status()).isEqualTo(200);
    }

    @Test
    void whoeverIsNamedNeitherReadsNorChangesIt() {
        var receipt = submit(IntakeForms.withoutMistakes());
        var named = person("named", "staff");

        withhold(receipt, token(receipt), 1, "person:named", "contact");

        assertThat(lockBox(receipt, named).problem()).isEqualTo("withheld");
        assertThat(withhold(receipt, named, 2, "person:nobody", "contact").problem())
                .isEqualTo("withheld");
        var seen = lockBox(receipt, COLLEAGUE);
        assertThat(seen.header("ETag")).contains("\"2\"");
        assertThat(seen.json().path("withheld").path(0).path("from").asString()).isEqualTo("person:named");
    }

    @Test
    void anotherClientAndWhoeverReadAnOlderOneChangeNothing() {
        var receipt = submit(IntakeForms.withoutMistakes());
        var other = submit(IntakeForms.withoutMistakes());

        assertThat(withhold(receipt, token(other), 1, "person:named", "contact").problem())
                .isEqualTo("not-found");
        assertThat(lockBox(receipt, token(other)).problem()).isEqualTo("not-found");
        assertThat(withhold(receipt, token(receipt), 7, "person:named", "contact")
                        .status())
                .isEqualTo(412);

        assertThat(lockBox(receipt, token(receipt)).json().path("withheld")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"withheld\": [{\"from\": \"named\", \"parts\": [\"contact\"]}]}",
                "{\"withheld\": [{\"from\": \"person:named\", \"parts\": []}]}",
                "{\"withheld\": [{\"from\": \"person:named\", \"parts\": [\"everything\"]}]}"
            })
    void whatIsNoInstructionIsRefused(String body) {
        var receipt = submit(IntakeForms.withoutMistakes());

        assertThat(put(receipt, token(receipt), 1, body).status()).isEqualTo(422);
    }

    @Test
    void theOthersAreToldWhoMayNotSeeWhatTheClientNeedsAndNoNameIsSaid() {
        var receipt = submit(IntakeForms.withoutMistakes());

        withhold(receipt, token(receipt), 1, "person:wigglesby", "needs");
        withhold(receipt, token(receipt), 2, "person:wigglesby", "contact");

        await().untilAsserted(() -> assertThat(told(receipt)).hasSize(2));
        told(receipt).forEach(body -> Contracts.assertValid("profile", "intake.lock-box-changed.v1", body));
        assertThat(told(receipt)).noneMatch(body -> body.contains("wigglesby"));
        assertThat(told(receipt))
                .extracting(body ->
                        IntakeForms.parsed(body).path("needsWithheldFrom").size())
                .containsExactly(1, 0);
    }

    private static String person(String subject, String role) {
        return "Bearer " + ISSUER.token(Map.of("sub", subject, "roles", List.of(role)));
    }

    private Answer withhold(Answer receipt, String caller, long version, String from, String part) {
        var body = "{\"withheld\": [{\"from\": \"%s\", \"parts\": [\"%s\"]}]}".formatted(from, part);
        return put(receipt, caller, version, body);
    }

    private Answer put(Answer receipt, String caller, long version, String body) {
        return http.put(
                "/api/intakes/" + id(receipt) + "/lock-box",
                body,
                "Authorization",
                caller,
                "If-Match",
                "\"" + version + "\"");
    }

    private Answer lockBox(Answer receipt, String caller) {
        return http.get("/api/intakes/" + id(receipt) + "/lock-box", "Authorization", caller);
    }

    private Answer release(Answer receipt, String caller) {
        return http.post(
                "/api/intakes/" + id(receipt) + "/release",
                "{\"reason\": \"Called.\"}",
                "Authorization",
                caller,
                "If-Match",
                "\"2\"");
    }

    private JsonNode listed(String caller, String id) {
        return http.get("/api/intakes?status=held", "Authorization", caller)
                .json()
                .path("intakes")
                .valueStream()
                .filter(intake -> intake.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It is not listed"));
    }

    private List<String> told(Answer receipt) {
        return about(id(receipt), TOPIC).stream()
                .filter(event -> event.type().equals("intake.lock-box-changed.v1"))
                .map(event -> String.valueOf(event.value()))
                .toList();
    }

    /** The fields that were there before and are empty now. */
    private static TreeSet<String> emptied(JsonNode before, JsonNode after) {
        var fields = new TreeSet<>(before.propertyNames());
        fields.removeIf(field -> before.path(field).isNull() || after.hasNonNull(field));
        return fields;
    }
}
