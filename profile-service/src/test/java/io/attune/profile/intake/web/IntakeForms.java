package io.attune.profile.intake.web;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Forms as a client would send them; each is a new one that a test may change. */
public final class IntakeForms {

    static final List<String> SAFETY_QUESTIONS = List.of(
            "inDangerNow",
            "thoughtsOfSuicide",
            "harmToOthers",
            "partnerViolence",
            "dischargedLast90Days",
            "harmToChild",
            "wantsAPerson");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WITHOUT_MISTAKES = """
            {
              "contact": {
                "name": "Zébulon Quimby", "email": "Zebulon.Quimby@example.org", "phone": "+1 416 555 0199",
                "preferredChannel": "email"
              },
              "participants": "individual",
              "ageGroup": "adult",
              "location": {
                "jurisdiction": "CA-ON", "city": "Toronto", "postalCode": "M5V 2T6", "timeZone": "America/Toronto"
              },
              "maxDistanceKm": 15,
              "languages": ["fr", "en"],
              "concerns": [{ "code": "anxiety", "severity": 3 }, { "code": "grief", "severity": 1 }],
              "goals": ["symptom-relief"],
              "narrative": "Since the accident at Wobblethorpe nothing is as it was.",
              "formats": ["video", "in-person"],
              "times": [{ "day": "MONDAY", "from": "17:00", "to": "21:00" }],
              "startBy": "2099-12-15",
              "budget": { "amount": "160.00", "currency": "CAD" },
              "coverage": { "credentials": ["RP", "C.Psych"] },
              "preferences": {
                "gender": { "value": "woman", "must": false, "strength": 2 },
                "approaches": { "values": ["emdr"], "must": false, "strength": 1 },
                "identities": { "values": ["lgbtq", "faith-muslim"], "strength": 3 },
                "style": { "value": { "directive": -0.5, "emotional": 1.0 } },
                "avoid": ["0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d"]
              },
              "safety": {
                "inDangerNow": false, "thoughtsOfSuicide": false, "harmToOthers": false, "partnerViolence": false,
                "dischargedLast90Days": false, "harmToChild": false, "wantsAPerson": false
              },
              "consents": [
                { "purpose": "care", "textVersion": "2026-11", "granted": true },
                { "purpose": "matching", "textVersion": "2026-11", "granted": true },
                { "purpose": "messages", "textVersion": "2026-11", "granted": false }
              ]
            }""";

    private IntakeForms() {}

    public static ObjectNode withoutMistakes() {
        return parsed(WITHOUT_MISTAKES);
    }

    /** The same need of somebody who has never been here. */
    public static ObjectNode ofSomeoneNew() {
        var form = withoutMistakes();
        form.withObject("contact").put("email", UUID.randomUUID() + "@example.org");
        return form;
    }

    /** Of somebody new, because what is found to be dangerous holds everything of the same person. */
    static ObjectNode withSafety(String question, boolean answer) {
        var form = ofSomeoneNew();
        form.withObject("safety").put(question, answer);
        return form;
    }

    static ObjectNode withScreening(String screening) {
        var form = ofSomeoneNew();
        form.set("screening", parsed(screening));
        return form;
    }

    static ObjectNode parsed(String json) {
        return (ObjectNode) JSON.readTree(json);
    }
}
