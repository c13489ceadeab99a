package io.attune.profile.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldIntakeIntegrationTests extends IntakeTestBed {

    @ParameterizedTest
    @CsvSource({
        "inDangerNow, RED",
        "thoughtsOfSuicide, AMBER",
        "harmToOthers, AMBER",
        "partnerViolence, AMBER",
        "dischargedLast90Days, AMBER",
        "harmToChild, AMBER"
    })
    void anIntakeWithADangerIsHeldAndLeadsWithHelp(String question, String level) {
        var receipt = submit(IntakeForms.withSafety(question, true));

        assertHeld(receipt, level);
        assertThat(receipt.body()).startsWith("{\"crisisResources\":");
        assertThat(texts(receipt.json().path("crisisResources"), "code"))
                .contains("9-8-8", "emergency", "connexontario")
                .doesNotContain("quebec-suicide-prevention");
        var seen = read(id(receipt), token(receipt));
        assertThat(seen.json().path("status").asString()).isEqualTo("held");
        assertThat(seen.body()).startsWith("{\"crisisResources\":").doesNotContain(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"phq9\": [0, 0, 0, 0, 0, 0, 0, 0, 2] }",
                "{ \"cssrs\": { \"q1\": true, \"q2\": false, \"q6\": true, \"q6Recent\": false } }",
                "{ \"cssrs\": { \"q1\": false, \"q2\": true, \"q3\": true, \"q4\": false, \"q5\": false, \"q6\": false } }"
            })
    void aDangerInAnInstrumentNobodyLoadedIsHeldAllTheSame(String screening) {
        assertHeld(submit(IntakeForms.withScreening(screening)), "AMBER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"phq9\": [0, 0, 0, 0, 0, 0, 0, 0, 1] }",
                "{ \"cssrs\": { \"q1\": true, \"q2\": false, \"q6\": false } }"
            })
    void aWorryInAnInstrumentNobodyLoadedIsTakenAllTheSame(String screening) {
        var receipt = submit(IntakeForms.withScreening(screening));

        assertThat(receipt.json().path("status").asString()).isEqualTo("matching");
        assertThat(texts(receipt.json().path("crisisResources"), "code")).contains("9-8-8");
    }

    @ParameterizedTest
    @CsvSource({
        "I sometimes want to die., AMBER",
        "Je pense à mettre fin à mes jours., AMBER",
        "MY HUSBAND HITS ME, AMBER"
    })
    void wordsOfDangerHoldAnIntakeWhateverWasTicked(String ownWords, String level) {
        assertHeld(submit(IntakeForms.ofSomeoneNew().put("narrative", ownWords)), level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"phq9\": [0, 0, 0, 0, 0, 0, 0, 0, 0] } | /screening/phq9",
                "{ \"gad7\": [3, 3, 3, 3, 3, 3, 3] } | /screening/gad7",
                "{ \"cssrs\": { \"q1\": false, \"q2\": false, \"q6\": false } } | /screening/cssrs"
            })
    void anInstrumentNobodyLoadedIsRefusedWhenItSaysNoDanger(String screening, String pointer) {
        assertThat(pointers(submit(IntakeForms.withScreening(screening)))).containsExactly(pointer);
    }

    @Test
    void noFlagFromOutsideSpeaksForTheRules() {
        var form = IntakeForms.withSafety("thoughtsOfSuicide", true);
        form.put("level", "GREEN").put("status", "matching").put("safetyLevel", "GREEN");
        form.withObject("safety").put("level", "GREEN");

        assertHeld(submit(form), "AMBER");
    }

    @Test
    void aHeldIntakeNeedsNoConsentToAMatchingThatWillNotHappen() {
        var form = IntakeForms.withSafety("inDangerNow", true);
        form.putArray("consents")
                .addObject()
                .put("purpose", "care")
                .put("textVersion", "2026-11")
                .put("granted", true);

        assertHeld(submit(form), "RED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wantsAPerson", "unanswered"})
    void whoWantsAPersonOrLeavesAQuestionOpenIsMatchedWithHelpInSight(String why) {
        var form = IntakeForms.withSafety("wantsAPerson", true);
        if (why.equals("unanswered")) {
            form.withObject("safety").put("wantsAPerson", false).putNull("harmToOthers");
        }

        var receipt = submit(form);

        assertThat(receipt.json().path("status").asString()).isEqualTo("matching");
        assertThat(texts(receipt.json().path("crisisResources"), "code")).contains("9-8-8");
        await().untilAsserted(() -> assertThat(about(id(receipt), TOPIC)).hasSize(1));
        assertThat(about(id(receipt), TOPIC).getFirst().value()).contains("\"level\":\"YELLOW\"");
    }

    @Test
    void coupleWorkWithPartnerViolenceUnansweredIsHeld() {
        var form = IntakeForms.ofSomeoneNew();
        form.put("participants", "couple");
        form.withObject("safety").putNull("partnerViolence");

        assertHeld(submit(form), "AMBER");
    }

    private void assertHeld(Answer receipt, String level) {
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.json().path("status").asString()).isEqualTo("held");
        await().untilAsserted(() -> assertThat(about(id(receipt), TOPIC)).hasSize(1));
        var event = about(id(receipt), TOPIC).getFirst();
        assertThat(event.type()).isEqualTo("intake.held.v1");
        Contracts.assertValid("profile", "intake.held.v1", String.valueOf(event.value()));
        assertThat(event.value())
                .contains("\"level\":\"" + level + "\"", "\"state\":\"held\"")
                .doesNotContain("need", "anxiety", "suicide");
    }
}
