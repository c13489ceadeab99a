package io.attune.profile.therapist.web;

import static io.attune.platform.testing.TestIssuerInitializer.ISSUER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader.Received;
import io.attune.profile.ProfileTestBed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class TherapistIntegrationTests extends ProfileTestBed {

    private static final String TOPIC = "attune.therapists";

    @Test
    void aTherapistIsWrittenPublishedPausedAndWithdrawn() {
        var created = create(completeProfile());
        var id = id(created);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).contains("/api/therapists/" + id);
        assertThat(created.header("ETag")).contains("\"1\"");
        assertThat(http.get(path(id)).status()).as("a draft is not shown").isEqualTo(404);

        assertThat(step(id, "publish", 1).header("ETag")).contains("\"2\"");
        assertThat(http.get(path(id)).json().path("status").asString()).isEqualTo("published");
        assertThat(step(id, "pause", 2).status()).isEqualTo(200);
        assertThat(http.get(path(id)).json().path("accepting").asBoolean()).isFalse();
        assertThat(step(id, "withdraw", 3).status()).isEqualTo(200);
        assertThat(http.get(path(id)).status()).as("gone for everyone").isEqualTo(404);

        await().untilAsserted(() -> assertThat(about(id, TOPIC))
                .extracting(Received::type)
                .containsExactly("therapist.published.v1", "therapist.published.v1", "therapist.withdrawn.v1"));
        assertThat(about(id, TOPIC))
                .extracting(event -> event.headers().get("ce_offerable"))
                .containsExactly("true", "false", "false");
        assertThat(about(id, TOPIC))
                .extracting(event -> event.headers().get("ce_aggregateversion"))
                .containsExactly("2", "3", "4");
        for (var event : about(id, TOPIC)) {
            Contracts.assertValid("profile", String.valueOf(event.type()), String.valueOf(event.value()));
        }
    }

    @Test
    void aChangeOfAPublishedTherapistIsToldWhileThatOfADraftIsNot() {
        var id = id(create(completeProfile()));
        var changed = completeProfile();
        changed.put("name", "Maya Okafor-Lind");

        assertThat(put(id, changed, "\"1\"").status()).isEqualTo(200);
        step(id, "publish", 2);
        changed.put("caseloadCap", 12).put("leavesOn", "2027-09-01");
        assertThat(put(id, changed, "\"3\"").header("ETag")).contains("\"4\"");

        await().untilAsserted(() -> assertThat(about(id, TOPIC)).hasSize(2));
        assertThat(about(id, TOPIC).getLast().value()).contains("\"caseloadCap\":12,\"leavesOn\":\"2027-09-01\"");
    }

    @Test
    void publishingAnIncompleteProfileNamesWhatLacks() {
        var id = id(create(json("{\"name\": \"Maya Okafor\"}")));

        var answer = step(id, "publish", 1);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("not-ready-to-publish");
        assertThat(pointers(answer)).contains("/licence", "/languages", "/fees", "/caseloadCap");
    }

    @Test
    void whatIsForStaffStaysWithStaff() {
        var profile = completeProfile();
        ((ObjectNode) profile.withArray("concerns").get(0)).put("training", "Diploma seen on 12 May");
        var id = id(create(profile));
        step(id, "publish", 1);

        var open = http.get(path(id));
        var whole = http.get(path(id), "Authorization", STAFF);

        assertThat(open.json().propertyNames()).doesNotContain("conflicts", "caseloadCap", "leavesOn", "competences");
        assertThat(open.body()).doesNotContain("Diploma", "c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50", "checkedAt");
        assertThat(whole.body()).contains("Diploma", "c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50");
        assertThat(whole.header("ETag")).contains("\"2\"");
        await().untilAsserted(() -> assertThat(about(id, TOPIC)).hasSize(1));
        assertThat(about(id, TOPIC).getFirst().value()).doesNotContain("Diploma");
    }

    @Test
    void everyWrongFieldIsNamedAtOnceWhateverIsWrongWithIt() {
        var profile = completeProfile();
        profile.remove("name");
        profile.put("timeZone", "Mars/Olympus");
        profile.put("gender", "robot");
        profile.put("caseloadCap", -1);
        profile.put("leavesOn", "soon");
        profile.putArray("languages").add("en").add("qq");
        profile.putArray("approaches").add("hypnosis-by-post");
        ((ObjectNode) profile.path("licence"))
                .put("status", "framed")
                .put("restricted", "no")
                .putArray("permittedJurisdictions")
                .add("US-NY");
        ((ObjectNode) profile.withArray("fees").get(0)).put("currency", "XYZ");

        var answer = create(profile);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-form");
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/name",
                        "/timeZone",
                        "/gender",
                        "/caseloadCap",
                        "/leavesOn",
                        "/languages/1",
                        "/approaches/0",
                        "/licence/status",
                        "/licence/restricted",
                        "/licence/permittedJurisdictions/0",
                        "/fees/0/currency");
    }

    @Test
    void everyContradictionIsNamedAtOnce() {
        var profile = completeProfile();
        profile.withArray("concerns").add(profile.withArray("concerns").get(0).deepCopy());
        profile.withArray("locations").add(profile.withArray("locations").get(0).deepCopy());
        ((ObjectNode) profile.path("sliding")).put("free", 9);

        assertThat(pointers(create(profile)))
                .containsExactlyInAnyOrder(
                        "/concerns/" + (profile.withArray("concerns").size() - 1) + "/code",
                        "/locations/" + (profile.withArray("locations").size() - 1) + "/id",
                        "/sliding/free");
    }

    @Test
    void aMisspeltFieldIsNamed() {
        var answer = create(json("{\"name\": \"Maya\", \"langages\": [\"en\"]}"));

        assertThat(pointers(answer)).containsExactly("/langages");
    }

    @Test
    void theSameKeyTwiceMakesOneTherapist() {
        var key = key();

        var first = create(completeProfile(), key);
        var again = create(completeProfile(), key);
        var other = create(json("{\"name\": \"Someone else\"}"), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void twoAtOnceWithTheSameKeyMakeOneTherapist() throws Exception {
        var key = key();
        var answers = new ArrayList<Answer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> call = () -> create(completeProfile(), key);
            for (var answer : callers.invokeAll(java.util.Collections.nCopies(8, call))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(TherapistIntegrationTests::id).containsOnly(id(answers.getFirst()));
    }

    @Test
    void aKeyIsRequired() {
        var answer = http.post("/api/therapists", completeProfile().toString(), "Authorization", STAFF);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFor() {
        var id = id(create(completeProfile()));

        var absent = http.put(path(id), completeProfile().toString(), "Authorization", STAFF);
        var stale = put(id, completeProfile(), "\"7\"");
        var unreadable = put(id, completeProfile(), "seven");

        assertThat(absent.status()).isEqualTo(428);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(step(id, "publish", 1).status()).as("nothing has changed").isEqualTo(200);
    }

    @Test
    void aStepThatTheStatusDoesNotAllowIsAConflict() {
        var id = id(create(completeProfile()));

        var answer = step(id, "pause", 1);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("not-possible-in-this-status");
    }

    @Test
    void anUnknownTherapistIsNotThere() {
        var answer = step("5b0e7c3c-6f0e-5d0f-9a57-3a6a0d9b1c99", "publish", 1);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/publish", "/pause", "/withdraw"})
    void onlyStaffAndAdminsChangeTherapists(String step) {
        var id = id(create(completeProfile()));
        var method = step.isEmpty() ? "PUT" : "POST";
        var body = completeProfile().toString();

        var nobody = http.send(method, path(id) + step, body, "If-Match", "\"1\"");
        var clinician = http.send(method, path(id) + step, body, "If-Match", "\"1\"", "Authorization", CLINICIAN);
        var therapist = http.send(
                method, path(id) + step, body, "If-Match", "\"1\"", "Authorization", "Bearer " + ISSUER.therapist(id));

        assertThat(List.of(nobody.status(), clinician.status(), therapist.status()))
                .containsExactly(401, 403, 403);
        assertThat(http.get(path(id), "Authorization", ADMIN).header("ETag")).contains("\"1\"");
    }

    private Answer create(ObjectNode profile) {
        return create(profile, key());
    }

    private Answer create(ObjectNode profile, String key) {
        return http.post("/api/therapists", profile.toString(), "Authorization", STAFF, "Idempotency-Key", key);
    }

    private Answer put(String id, ObjectNode profile, String ifMatch) {
        return http.put(path(id), profile.toString(), "Authorization", STAFF, "If-Match", ifMatch);
    }

    private Answer step(String id, String step, int version) {
        return http.post(path(id) + "/" + step, "", "Authorization", ADMIN, "If-Match", "\"" + version + "\"");
    }

    /** What the contract's sample says, as staff would send it. */
    private static ObjectNode completeProfile() {
        var profile = (ObjectNode) Contracts.sampleTree("profile", "therapist.published.v1");
        profile.remove(List.of("therapistId", "status", "accepting"));
        return profile;
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) new tools.jackson.databind.json.JsonMapper().readTree(text);
    }

    private static String id(Answer created) {
        return created.json().path("id").asString();
    }

    private static String path(String id) {
        return "/api/therapists/" + id;
    }

    private static List<String> pointers(Answer problem) {
        return problem.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }
}
