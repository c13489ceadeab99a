package io.attune.matching.intake.messaging;

import io.attune.matching.intake.CodedNeed;
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

    /** @param change of the event's body, with the need as it is before it is sealed */
    public static IncomingEvent submitted(String id, long version, Consumer<ObjectNode> change) {
        return withSealedNeed("intake.submitted.v1", id, version, body -> {
            body.withObject("/need").putArray("times");
            body.withObject("/need").remove("startBy");
            body.withObject("/need/preferences").putArray("avoid");
            change.accept(body);
        });
    }

    /** The sample, its need sealed as profile-service seals it. */
    public static IncomingEvent withSealedNeed(String type, String id, long version, Consumer<ObjectNode> change) {
        var body = (ObjectNode) Contracts.sampleTree("profile", type);
        body.put("intakeId", id);
        body.remove("sealedNeed");
        body.set("need", Contracts.sampleTree("profile", "intake.need.v1"));
        change.accept(body);
        var need = body.remove("need");
        if (need != null) {
            body.put("sealedNeed", IntakeKeys.seal(id).seal("attune.intakes/need", need));
            body.put("timeZone", need.path("location").path("timeZone").asString());
        }
        return event(type, id, version, body.toString());
    }

    public static IncomingEvent held(String id, long version) {
        var body = (ObjectNode) Contracts.sampleTree("profile", "intake.held.v1");
        return event("intake.held.v1", id, version, body.put("intakeId", id).toString());
    }

    public static IncomingEvent unmatched(String id, long version) {
        var body = (ObjectNode) Contracts.sampleTree("profile", "intake.unmatched.v1");
        return event(
                "intake.unmatched.v1", id, version, body.put("intakeId", id).toString());
    }

    public static IncomingEvent event(String type, String id, long version, String body) {
        var time = Instant.parse("2026-11-23T15:04:05Z");
        return new IncomingEvent(type + '/' + id + '/' + version, type, id, version, time, id, Map.of(), body);
    }

    /** What the service makes of the event. */
    public static Intake.Submitted intake(IncomingEvent submitted) {
        var body = EventBody.read(submitted, IntakeSubmittedV1.class);
        var need = IntakeKeys.seal(submitted.subject()).open("attune.intakes/need", body.sealedNeed(), CodedNeed.class);
        return (Intake.Submitted) body.intake(submitted.subject(), submitted.subjectVersion(), need);
    }

    /** What the service makes of the event. */
    public static Intake.Held heldIntake(IncomingEvent held) {
        return (Intake.Held) EventBody.read(held, IntakeHeldV1.class).intake(held.subject(), held.subjectVersion());
    }

    /** What the service makes of the event. */
    public static Intake.Unmatched unmatchedIntake(String id, long version) {
        var event = unmatched(id, version);
        return (Intake.Unmatched) EventBody.read(event, IntakeHeldV1.class).unmatched(id, version);
    }
}
