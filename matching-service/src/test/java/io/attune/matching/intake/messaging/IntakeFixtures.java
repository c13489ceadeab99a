package io.attune.matching.intake.messaging;

import io.attune.matching.intake.Intake;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.testing.Contracts;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Intakes as profile-service's samples describe them, with one thing or another changed. */
public final class IntakeFixtures {

    private IntakeFixtures() {}

    /** The sample, at any time of the week and with nobody avoided. */
    public static IncomingEvent submitted(String id, long version) {
        return submitted(id, version, it -> {});
    }

    public static IncomingEvent submitted(String id, long version, Consumer<ObjectNode> change) {
        var body = (ObjectNode) Contracts.sampleTree("profile", "intake.submitted.v1");
        body.put("intakeId", id);
        body.withObject("/need").putArray("times");
        body.withObject("/need").remove("startBy");
        body.withObject("/need/preferences").putArray("avoid");
        change.accept(body);
        return event("intake.submitted.v1", id, version, body.toString());
    }

    public static IncomingEvent held(String id, long version) {
        var body = (ObjectNode) Contracts.sampleTree("profile", "intake.held.v1");
        return event("intake.held.v1", id, version, body.put("intakeId", id).toString());
    }

    public static IncomingEvent event(String type, String id, long version, String body) {
        var time = Instant.parse("2026-11-23T15:04:05Z");
        return new IncomingEvent(type + '/' + id + '/' + version, type, id, version, time, id, Map.of(), body);
    }

    /** What the service makes of the event. */
    public static Intake.Submitted intake(IncomingEvent submitted) {
        return (Intake.Submitted) EventBody.read(submitted, IntakeSubmittedV1.class)
                .intake(submitted.subject(), submitted.subjectVersion());
    }

    /** What the service makes of the event. */
    public static Intake.Held heldIntake(IncomingEvent held) {
        return (Intake.Held) EventBody.read(held, IntakeHeldV1.class).intake(held.subject(), held.subjectVersion());
    }
}
