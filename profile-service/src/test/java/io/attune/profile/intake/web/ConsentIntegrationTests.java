package io.attune.profile.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader.Received;
import io.attune.platform.testing.TopicWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class ConsentIntegrationTests extends IntakeTestBed {

    private static final String NO = said(false, "2026-11", "en");
    private static final String YES_IN_FRENCH = said(true, "2026-11", "fr");

    @Test
    void everyWordIsKeptWithTextLanguageTimeAndWhoWroteItDown() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        assertThat(of(receipt, "feedback").path("last").isNull()).isTrue();

        assertThat(put(receipt, "messages", token(receipt), 1, YES_IN_FRENCH).status())
                .isEqualTo(200);
        var answer = put(receipt, "messages", STAFF, 2, NO);

        assertThat(answer.header("ETag")).contains("\"3\"");
        var messages = of(receipt, "messages");
        assertThat(messages.path("granted").asBoolean()).isFalse();
        assertThat(texts(messages.path("history"), "by")).containsExactly("client", "client", "practice");
        assertThat(texts(messages.path("history"), "language")).containsExactly("fr", "fr", "en");
        assertThat(texts(messages.path("history"), "granted")).containsExactly("false", "true", "false");
        assertThat(texts(messages.path("history"), "at")).isSorted().doesNotContain("");
        assertThat(consents(receipt, STAFF).body())
                .isEqualTo(consents(receipt, CLINICIAN).body());
        await().untilAsserted(() -> assertThat(types(receipt)).endsWith("intake.consents-changed.v1"));
        assertValid(about(id(receipt), TOPIC).getLast());
        assertThat(purposes(about(id(receipt), TOPIC).get(1))).containsExactly("care", "matching", "messages");
        assertThat(purposes(about(id(receipt), TOPIC).get(2))).containsExactly("care", "matching");
    }

    @Test
    void theSameWordAgainChangesNothing() {
        var receipt = submit(IntakeForms.ofSomeoneNew());

        var again = put(receipt, "messages", token(receipt), 1, said(false, "2026-11", "fr"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).contains("\"1\"");
        assertThat(of(receipt, "messages").path("history")).hasSize(1);
    }

    @Test
    void withoutConsentToMatchingAPersonLooksUntilItIsGivenAgain() {
        var receipt = submit(IntakeForms.ofSomeoneNew());

        var taken = put(receipt, "matching", token(receipt), 1, NO);

        assertThat(taken.status())
                .as("matching is not here to say that it knows")
                .isEqualTo(202);
        assertThat(status(receipt)).isEqualTo("unmatched");
        await().untilAsserted(() -> assertThat(types(receipt)).endsWith("intake.unmatched.v1"));
        assertValid(about(id(receipt), TOPIC).getLast());
        assertThat(purposes(about(id(receipt), TOPIC).getLast())).containsExactly("care");

        var given = put(receipt, "matching", token(receipt), 2, YES_IN_FRENCH);

        assertThat(given.status()).isEqualTo(200);
        assertThat(status(receipt)).isEqualTo("matching");
        await().untilAsserted(() -> assertThat(types(receipt)).endsWith("intake.submitted.v1"));
        assertValid(about(id(receipt), TOPIC).getLast());
    }

    @Test
    void isAnsweredAsDoneOnceMatchingShowsNothing() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        shortlist(receipt, 1, "shortlist.ready.v1", "");
        await().untilAsserted(() -> assertThat(status(receipt)).isEqualTo("ready"));
        var version = version(receipt);
        shortlist(receipt, 2, "shortlist.withdrawn.v1", ",\"intakeVersion\":" + (version + 2));
        await().untilAsserted(() -> assertThat(version(receipt)).isEqualTo(version + 1));

        assertThat(put(receipt, "matching", token(receipt), version + 1, NO).status())
                .isEqualTo(200);
    }

    /** Nobody in danger is turned away for want of it; but then nobody is matched without it either. */
    @Test
    void aReleaseDoesNotMatchWhoNeverAgreedToIt() {
        var form = IntakeForms.withSafety("harmToOthers", true);
        form.withArray("consents").remove(1);
        var receipt = submit(form);

        http.post(
                "/api/intakes/" + id(receipt) + "/release",
                "{\"reason\": \"Called.\"}",
                "Authorization",
                CLINICIAN,
                "If-Match",
                "\"1\"");

        assertThat(status(receipt)).isEqualTo("unmatched");
        await().untilAsserted(() -> assertThat(types(receipt)).endsWith("intake.unmatched.v1"));
    }

    @Test
    void withoutConsentToCareAnEnquiryIsForgotten() {
        var receipt = submit(IntakeForms.ofSomeoneNew());

        var ended = put(receipt, "care", token(receipt), 1, NO);

        assertThat(ended.status()).isEqualTo(202);
        assertThat(ended.json().path("receipt").asString()).startsWith("/api/erasures/");
        assertThat(read(id(receipt), CLINICIAN).status()).isEqualTo(404);
        assertThat(put(receipt, "care", token(receipt), 1, NO).body()).isEqualTo(ended.body());
    }

    @Test
    void withoutConsentToCareARecordIsKeptAndLeftAloneAndSaysSo() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        booked(receipt);

        var ended = put(receipt, "care", STAFF, version(receipt), NO);

        assertThat(ended.json().path("status").asString()).isEqualTo("withdrawn");
        assertThat(consents(receipt, token(receipt)).status())
                .as("no token opens it")
                .isEqualTo(404);
        assertThat(texts(of(receipt, "care").path("history"), "granted")).containsExactly("true", "false");
        assertThat(put(receipt, "care", STAFF, version(receipt), YES_IN_FRENCH).problem())
                .isEqualTo("intake-withdrawn");
    }

    @Test
    void whoIsHeldForSafetyStaysSo() {
        var receipt = submit(IntakeForms.withSafety("inDangerNow", true));

        var refused = put(receipt, "care", token(receipt), 1, NO);
        var matching = put(receipt, "matching", token(receipt), 1, NO);

        assertThat(refused.problem()).isEqualTo("held-for-safety");
        assertThat(texts(refused.json().path("crisisResources"), "code")).contains("9-8-8");
        assertThat(matching.status()).isEqualTo(200);
        assertThat(status(receipt)).isEqualTo("held");
        await().untilAsserted(() ->
                assertThat(types(receipt)).containsExactly("intake.held.v1", "intake.consents-changed.v1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messages  | \"9\" | 2026-11 | en | 412 |              ",
                "messages  |       | 2026-11 | en | 428 | If-Match     ",
                "marketing | \"1\" | 2026-11 | en | 422 | purpose      ",
                "messages  | \"1\" | 1999-01 | en | 422 | /textVersion ",
                "messages  | \"1\" | 2026-11 | de | 422 | /language    "
            })
    void whatCannotBeWrittenDownIsRefusedByName(
            String purpose,
            @Nullable String ifMatch,
            String text,
            String language,
            int status,
            @Nullable String pointer) {
        var receipt = submit(IntakeForms.ofSomeoneNew());

        var refused = put(receipt, purpose, token(receipt), ifMatch, said(true, text, language));

        assertThat(refused.status()).isEqualTo(status);
        if (status == 422) {
            assertThat(pointers(refused)).containsExactly(pointer);
        }
        assertThat(of(receipt, "messages").path("history")).hasSize(1);
    }

    @Test
    void nobodyElseReadsOrChangesThem() {
        var receipt = submit(IntakeForms.ofSomeoneNew());
        var another = token(submit(IntakeForms.ofSomeoneNew()));

        assertThat(consents(receipt, another).status()).isEqualTo(404);
        assertThat(consents(receipt, ADMIN).status()).isEqualTo(403);
        assertThat(put(receipt, "messages", another, 1, YES_IN_FRENCH).status()).isEqualTo(404);
        assertThat(put(receipt, "messages", ADMIN, 1, YES_IN_FRENCH).status()).isEqualTo(403);
    }

    private static String said(boolean granted, String text, String language) {
        return "{\"granted\": %s, \"textVersion\": \"%s\", \"language\": \"%s\"}".formatted(granted, text, language);
    }

    private Answer put(Answer receipt, String purpose, String caller, long version, String body) {
        return put(receipt, purpose, caller, "\"" + version + "\"", body);
    }

    private Answer put(Answer receipt, String purpose, String caller, @Nullable String ifMatch, String body) {
        var path = "/api/intakes/" + id(receipt) + "/consents/" + purpose;
        return ifMatch == null
                ? http.put(path, body, "Authorization", caller)
                : http.put(path, body, "Authorization", caller, "If-Match", ifMatch);
    }

    private Answer consents(Answer receipt, String caller) {
        return http.get("/api/intakes/" + id(receipt) + "/consents", "Authorization", caller);
    }

    private JsonNode of(Answer receipt, String purpose) {
        return consents(receipt, CLINICIAN)
                .json()
                .path("consents")
                .valueStream()
                .filter(consent -> consent.path("purpose").asString().equals(purpose))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private long version(Answer receipt) {
        return Long.parseLong(
                consents(receipt, CLINICIAN).header("ETag").orElseThrow().replace("\"", ""));
    }

    private String status(Answer receipt) {
        return read(id(receipt), CLINICIAN).json().path("status").asString();
    }

    private List<String> types(Answer receipt) {
        return about(id(receipt), TOPIC).stream().map(Received::type).toList();
    }

    private static void assertValid(Received event) {
        Contracts.assertValid("profile", event.type(), String.valueOf(event.value()));
    }

    private static List<String> purposes(Received event) {
        return IntakeForms.parsed(String.valueOf(event.value()))
                .path("purposes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private void shortlist(Answer receipt, long version, String type, String more) {
        try (var others = new TopicWriter(stack.bootstrapServers())) {
            others.event(
                    "attune.shortlists",
                    type,
                    id(receipt),
                    version,
                    "{\"intakeId\":\"%s\"%s}".formatted(id(receipt), more));
        }
    }

    private void booked(Answer receipt) {
        try (var others = new TopicWriter(stack.bootstrapServers())) {
            var appointment = UUID.randomUUID().toString();
            others.event(
                    "attune.appointments",
                    appointment,
                    "appointment.booked.v1",
                    appointment,
                    1,
                    "{\"intakeId\":\"%s\",\"status\":\"booked\",\"end\":\"2026-12-01T09:50:00Z\"}"
                            .formatted(id(receipt)),
                    Map.of());
        }
        await().untilAsserted(() -> assertThat(status(receipt)).isEqualTo("booked"));
    }
}
