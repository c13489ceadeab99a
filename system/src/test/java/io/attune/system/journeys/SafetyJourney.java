package io.attune.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.system.api.Answer;
import io.attune.system.identity.DemoUser;
import io.attune.system.run.BreakableSystem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Answers to the safety questions as they come, a third of them from people in danger, through the whole system. */
class SafetyJourney {

    private static final long SEED = 988;
    private static final int INTAKES = Boolean.getBoolean("attune.long") ? 500 : 24;
    private static final String[] QUESTIONS = {
        "inDangerNow",
        "thoughtsOfSuicide",
        "harmToOthers",
        "partnerViolence",
        "dischargedLast90Days",
        "harmToChild",
        "wantsAPerson"
    };

    private final BreakableSystem system = BreakableSystem.running();
    private final Random random = new Random(SEED);

    @Test
    void nobodyInDangerIsOfferedAnythingOrBookedByAnyone() {
        var calm = Person.whoSends(system.gateway(), intake -> {})
                .shortlist()
                .required("offers")
                .required(0);
        var therapist = calm.required("therapistId").asString();
        var start = calm.required("openHours").required(0).required("start").asString();
        int inDanger = 0;
        for (int number = 0; number < INTAKES; number++) {
            var answers = answers();
            inDanger += Boolean.TRUE.equals(answers.get("inDangerNow")) ? 1 : 0;
            var person = Person.whoSends(system.gateway(), intake -> answer(intake, answers));

            var shortlist = person.shortlist();

            assertThat(shortlist.required("status").asString())
                    .as("%s", answers)
                    .isEqualTo(holds(answers) ? "held" : "ready");
            if (holds(answers)) {
                assertThat(shortlist.required("offers")).as("%s", answers).isEmpty();
                assertThat(shortlist.required("crisisResources")).isNotEmpty();
                assertRefused(person.pick(therapist), answers);
                assertRefused(person.hold(therapist, start), answers);
                assertRefused(staffHolds(person, therapist, start), answers);
            }
        }
        assertThat(inDanger).as("of %s were in danger", INTAKES).isGreaterThanOrEqualTo(INTAKES * 3 / 10);
    }

    private static void assertRefused(Answer answer, Map<String, Boolean> answers) {
        assertThat(answer.status()).as("%s", answers).isEqualTo(409);
        assertThat(answer.json().required("type").asString())
                .isIn("/problems/intake-held", "/problems/held-for-safety");
    }

    private Answer staffHolds(Person person, String therapist, String start) {
        return system.gateway()
                .as(system.token(DemoUser.STAFF))
                .post(
                        "/api/holds",
                        Map.of("Idempotency-Key", Person.newKey()),
                        Map.of("therapistId", therapist, "start", start, "intakeId", person.intakeId()));
    }

    /** Every third is in danger; any other answer is a yes now and then, or is left out. */
    private Map<String, Boolean> answers() {
        var answers = new LinkedHashMap<String, Boolean>();
        for (var question : QUESTIONS) {
            int chance = random.nextInt(20);
            answers.put(question, chance == 0 ? Boolean.TRUE : chance == 1 ? null : Boolean.FALSE);
        }
        if (random.nextInt(5) < 2) {
            answers.put("inDangerNow", true);
        }
        return answers;
    }

    private static void answer(ObjectNode intake, Map<String, Boolean> answers) {
        var safety = intake.withObject("safety");
        answers.forEach((question, answer) -> safety.put(question, answer));
    }

    /** Any of the first six answered with yes; who comes alone. */
    private static boolean holds(Map<String, Boolean> answers) {
        return answers.entrySet().stream()
                .anyMatch(answer -> !answer.getKey().equals("wantsAPerson") && Boolean.TRUE.equals(answer.getValue()));
    }
}
