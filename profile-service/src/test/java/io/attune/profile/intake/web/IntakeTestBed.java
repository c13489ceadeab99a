package io.attune.profile.intake.web;

import io.attune.platform.seal.RecordSeals;
import io.attune.platform.testing.Http.Answer;
import io.attune.platform.testing.TopicReader.Received;
import io.attune.profile.ProfileTestBed;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends intakes and reads what becomes of them. */
abstract class IntakeTestBed extends ProfileTestBed {

    static final String TOPIC = "attune.intakes";

    @Autowired
    private RecordSeals seals;

    /** What was asked for, as whoever has the intake's key reads it. */
    String need(Received event) {
        var body = IntakeForms.parsed(String.valueOf(event.value()));
        return seals.find(body.path("intakeId").asString())
                .orElseThrow()
                .open("attune.intakes/need", body.path("sealedNeed").asString(), JsonNode.class)
                .toString();
    }

    Answer submit(ObjectNode form) {
        return submit(form, key());
    }

    Answer submit(ObjectNode form, String key) {
        return http.post("/api/intakes", form.toString(), "Idempotency-Key", key);
    }

    Answer read(String id, String authorization) {
        return http.get("/api/intakes/" + id, "Authorization", authorization);
    }

    static String id(Answer receipt) {
        return receipt.json().path("id").asString();
    }

    static String token(Answer receipt) {
        return "Bearer " + receipt.json().path("accessToken").asString();
    }

    static List<String> pointers(Answer problem) {
        return texts(problem.json().path("errors"), "pointer");
    }

    static List<String> texts(JsonNode list, String member) {
        return list.valueStream().map(entry -> entry.path(member).asString()).toList();
    }
}
