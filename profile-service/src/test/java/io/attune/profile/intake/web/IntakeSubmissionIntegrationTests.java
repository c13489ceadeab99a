package io.attune.profile.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader.Received;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class IntakeSubmissionIntegrationTests extends IntakeTestBed {

    @Test
    void anIntakeIsTakenInAndToldInCodesOnly() {
        var receipt = submit(IntakeForms.withoutMistakes());

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.header("Location")).contains("/api/intakes/" + id(receipt));
        assertThat(receipt.header("ETag")).contains("\"1\"");
        assertThat(receipt.json().path("status").asString()).isEqualTo("matching");
        assertThat(receipt.json().path("resumeSecret").asString()).hasSize(43);
        assertThat(receipt.json().has("crisisResources")).isFalse();
        assertThat(receipt.json().path("links").path("shortlist").asString())
                .isEqualTo("/api/intakes/" + id(receipt) + "/shortlist");
        await().untilAsserted(() -> assertThat(about(id(receipt), TOPIC)).hasSize(1));
        var event = about(id(receipt), TOPIC).getFirst();
        assertThat(event.type()).isEqualTo("intake.submitted.v1");
        assertThat(event.headers()).containsEntry("ce_aggregateversion", "1");
        Contracts.assertValid("profile", "intake.submitted.v1", String.valueOf(event.value()));
        assertThat(event.value())
                .contains("\"level\":\"GREEN\"", "\"language\":\"fr\"")
                .doesNotContain("anxiety", "latitude", "Quimby", "Wobblethorpe");
        assertThat(need(event))
                .contains("\"latitude\":43.65", "\"must\":false", "anxiety")
                .doesNotContain("Toronto\",\"city", "M5V", "Quimby", "Wobblethorpe", "416");
    }

    @Test
    void aCityThatIsNotKnownHasNoCoordinates() {
        var form = IntakeForms.withoutMistakes();
        form.withObject("location").put("city", "Wobblethorpe");

        var receipt = submit(form);

        await().untilAsserted(() -> assertThat(about(id(receipt), TOPIC)).hasSize(1));
        assertThat(need(about(id(receipt), TOPIC).getFirst())).contains("\"latitude\":null,\"longitude\":null");
    }

    @Test
    void theSamePersonIsTheSameClientHoweverTheyWriteTheirName() {
        var form = IntakeForms.withoutMistakes();
        form.withObject("contact").put("name", "  zebulon  QUIMBY ").put("email", "zebulon.quimby@EXAMPLE.org");
        var someoneElse = IntakeForms.withoutMistakes();
        someoneElse.withObject("contact").put("name", "Zoë Quimby");

        var first = submit(IntakeForms.withoutMistakes());
        var again = submit(form);
        var other = submit(someoneElse);

        assertThat(clientOf(again)).isEqualTo(clientOf(first)).hasSize(32);
        assertThat(clientOf(other)).isNotEqualTo(clientOf(first));
    }

    @Test
    void theSameKeyTwiceMakesOneIntakeAndShowsTheSecretOnce() {
        var key = key();

        var first = submit(IntakeForms.withoutMistakes(), key);
        var again = submit(IntakeForms.withoutMistakes(), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(again.json().path("status")).isEqualTo(first.json().path("status"));
        assertThat(again.json().has("resumeSecret")).isFalse();
        assertThat(token(again)).isNotEqualTo(token(first));
        assertThat(read(id(first), token(again)).status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(about(id(first), TOPIC)).hasSize(1));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = key();
        var receipt = submit(IntakeForms.withoutMistakes(), key);

        var other = submit(IntakeForms.withSafety("wantsAPerson", true), key);

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(other.body()).doesNotContain(id(receipt));
    }

    @Test
    void twoAtOnceWithTheSameKeyMakeOneIntakeAndOneSecret() throws Exception {
        var key = key();
        var answers = new ArrayList<Answer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> call = () -> submit(IntakeForms.withoutMistakes(), key);
            for (var answer : callers.invokeAll(Collections.nCopies(8, call))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(IntakeTestBed::id).containsOnly(id(answers.getFirst()));
        assertThat(answers.stream().filter(answer -> answer.json().has("resumeSecret")))
                .hasSize(1);
        await().untilAsserted(() -> assertThat(about(id(answers.getFirst()), TOPIC))
                .extracting(Received::id)
                .hasSize(1));
    }

    @Test
    void aKeyIsRequiredAndMustBeAUuid() {
        var absent = http.post("/api/intakes", IntakeForms.withoutMistakes().toString());
        var guessable = submit(IntakeForms.withoutMistakes(), "1");

        assertThat(absent.status()).isEqualTo(400);
        assertThat(absent.problem()).isEqualTo("idempotency-key-missing");
        assertThat(guessable.status()).isEqualTo(400);
        assertThat(guessable.problem()).isEqualTo("invalid-idempotency-key");
    }

    @Test
    void everyWrongFieldIsNamedAtOnceWhateverIsWrongWithIt() {
        var form = IntakeForms.parsed("""
                {
                  "contact": { "email": "al at example", "phone": "12", "preferredChannel": "pigeon",
                               "birthDate": "2999-01-01", "emial": "al@example.org" },
                  "participants": "crowd",
                  "ageGroup": "toddler",
                  "location": { "jurisdiction": "US-NY", "timeZone": "Mars/Olympus", "postalCode": "90210" },
                  "maxDistanceKm": "far",
                  "languages": ["en", "qq", "not a language"],
                  "concerns": [{ "code": "boredom", "severity": 9 }, { "severity": 1 }, { "code": 7, "severity": 1 }],
                  "goals": ["world-peace"],
                  "formats": ["hologram"],
                  "times": [{ "day": "Funday", "from": "25:00", "to": "17:00" }],
                  "startBy": "2020-01-01",
                  "budget": { "amount": "ten", "currency": "XYZ" },
                  "coverage": { "credentials": ["PhD"] },
                  "preferences": { "gender": { "value": "robot" }, "approaches": { "values": ["emdr", "leeches"] },
                                   "identities": { "values": ["faith-muslim", "martian"] } },
                  "safety": { "inDangerNow": "no", "thoughtsOfSuicide": false, "harmToOthers": false,
                              "partnerViolence": false, "dischargedLast90Days": false, "wantsAPerson": false },
                  "screening": { "phq9": [0, 0, 0, 0, 0, 0, 0, 0, 4] },
                  "consents": [{ "purpose": "marketing", "textVersion": "2026-11", "granted": "yes" }]
                }""");

        var answer = submit(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-form");
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/contact/name",
                        "/contact/email",
                        "/contact/phone",
                        "/contact/preferredChannel",
                        "/contact/birthDate",
                        "/contact/emial",
                        "/participants",
                        "/ageGroup",
                        "/location/jurisdiction",
                        "/location/timeZone",
                        "/location/postalCode",
                        "/maxDistanceKm",
                        "/languages/1",
                        "/languages/2",
                        "/concerns/0/code",
                        "/concerns/0/severity",
                        "/concerns/1/code",
                        "/concerns/2/code",
                        "/goals/0",
                        "/formats/0",
                        "/times/0/day",
                        "/times/0/from",
                        "/startBy",
                        "/budget/amount",
                        "/budget/currency",
                        "/coverage/credentials/0",
                        "/preferences/gender/value",
                        "/preferences/approaches/values/1",
                        "/preferences/identities/values/1",
                        "/safety/inDangerNow",
                        "/safety/harmToChild",
                        "/screening/phq9/8",
                        "/consents/0/purpose",
                        "/consents/0/granted");
        assertThat(texts(answer.json().path("crisisResources"), "code")).contains("9-8-8");
        assertThat(answer.body()).doesNotContain("pigeon", "leeches", "Mars");
    }

    @Test
    void aWrongValueIsAnsweredByWhatItShouldBe() {
        var form = IntakeForms.withoutMistakes();
        form.put("startBy", "2020-01-01");
        form.withObject("contact").put("email", "al at example").put("birthDate", "2026-02-30");
        form.withObject("location").put("timeZone", "Mars/Olympus");
        form.withObject("preferences")
                .withObject("identities")
                .putArray("values")
                .add("martian");

        assertThat(texts(submit(form).json().path("errors"), "message"))
                .containsExactlyInAnyOrder(
                        "Must be a date, as year-month-day, that is not in the past.",
                        "Must be an e-mail address, such as name@example.org.",
                        "Must be a date, as year-month-day, that is not in the future.",
                        "Must be an IANA zone, such as America/Toronto.",
                        "Must be a code of the vocabulary: identities or knowledge.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"child", "teen"})
    void aMinorsDateOfBirthIsRequired(String ageGroup) {
        var leftOut = IntakeForms.withoutMistakes();
        leftOut.put("ageGroup", ageGroup).put("startBy", "2020-01-01");
        var empty = leftOut.deepCopy();
        empty.withObject("contact").putNull("birthDate");

        assertThat(pointers(submit(leftOut))).containsExactlyInAnyOrder("/contact/birthDate", "/startBy");
        assertThat(pointers(submit(empty))).containsExactlyInAnyOrder("/contact/birthDate", "/startBy");
        assertThat(texts(submit(empty).json().path("errors"), "message"))
                .contains("The date of birth is required for a child or a teenager.");
    }

    @Test
    void everyContradictionIsNamedAtOnce() {
        var form = IntakeForms.withoutMistakes();
        form.withArray("concerns").addObject().put("code", "grief").put("severity", 2);
        form.putArray("times")
                .addObject()
                .put("day", "MONDAY")
                .put("from", "21:00")
                .put("to", "17:00");
        form.set("screening", IntakeForms.parsed("{\"phq9\": [0, 0, 0, 0, 0, 0, 0, 0, 0]}"));
        ((ObjectNode) form.withArray("consents").get(0)).put("textVersion", "1999-01");
        ((ObjectNode) form.withArray("consents").get(1)).put("granted", false);

        var answer = submit(form);

        assertThat(answer.problem()).isEqualTo("invalid-form");
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/concerns/2/code",
                        "/times/0/to",
                        "/screening/phq9",
                        "/consents/0/textVersion",
                        "/consents/1/granted");
    }

    /** East of everyone else, where yesterday is still today elsewhere. */
    @Test
    void aFirstDayIsPastWhenItIsPastWhereTheClientLives() {
        var form = IntakeForms.withoutMistakes();
        var today = Instant.now().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        form.withObject("location").put("timeZone", "Pacific/Kiritimati");
        form.put("startBy", today.minusDays(1).toString());

        assertThat(pointers(submit(form))).containsExactly("/startBy");
    }

    @Test
    void someoneMustBeReachable() {
        var form = IntakeForms.withoutMistakes();
        form.withObject("contact").remove(List.of("email", "phone"));
        var noPhone = IntakeForms.withoutMistakes();
        noPhone.withObject("contact").remove("phone");
        noPhone.withObject("contact").put("preferredChannel", "sms");

        assertThat(pointers(submit(form))).containsExactly("/contact/email");
        assertThat(pointers(submit(noPhone))).containsExactly("/contact/phone");
    }

    @Test
    void whatIsNotConsentedToIsNotDone() {
        var nothing = IntakeForms.withoutMistakes();
        nothing.putArray("consents")
                .addObject()
                .put("purpose", "feedback")
                .put("textVersion", "2026-11")
                .put("granted", true);

        assertThat(pointers(submit(nothing))).containsExactly("/consents", "/consents");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2", "{\"contact\": }", "nonsense"})
    void aBodyThatIsNotJsonIsRefusedWithHelp(String body) {
        var answer = http.post("/api/intakes", body, "Idempotency-Key", key(), "Accept-Language", "fr-CA");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-json");
        assertThat(texts(answer.json().path("crisisResources"), "name"))
                .contains("9-8-8 : Ligne d’aide en cas de crise de suicide");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        ObjectNode form = IntakeForms.withoutMistakes();
        form.put("unknown", "x".repeat(300 * 1024));

        assertThat(submit(form).status()).isEqualTo(413);
    }

    private String clientOf(Answer receipt) {
        await().untilAsserted(() -> assertThat(about(id(receipt), TOPIC)).hasSize(1));
        var value = String.valueOf(about(id(receipt), TOPIC).getFirst().value());
        return IntakeForms.parsed(value).path("clientId").asString();
    }
}
