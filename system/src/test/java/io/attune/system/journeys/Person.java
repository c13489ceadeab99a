package io.attune.system.journeys;

import static org.awaitility.Awaitility.await;

import io.attune.system.api.Answer;
import io.attune.system.api.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Someone who seeks help through the front door, with what they were told so far. */
public final class Person {

    private final String intakeId;
    private final String token;
    private final Api signedIn;

    private Person(Api gateway, JsonNode accepted) {
        this.intakeId = accepted.required("id").asString();
        this.token = accepted.required("accessToken").asString();
        this.signedIn = gateway.as(token);
    }

    /** Someone new who sends the sample intake as {@code changes} leaves it. */
    public static Person whoSends(Api gateway, Consumer<ObjectNode> changes) {
        return new Person(
                gateway, send(gateway, newKey(), intake(changes)).expecting(201).json());
    }

    public static Answer send(Api gateway, String key, ObjectNode intake) {
        return gateway.post("/api/intakes", Map.of("Idempotency-Key", key), intake);
    }

    /** The sample intake of someone nobody has met before. */
    public static ObjectNode intake(Consumer<ObjectNode> changes) {
        try (var file = Person.class.getResourceAsStream("/samples/intake.json")) {
            var intake = (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(file));
            var contact = (ObjectNode) intake.required("contact");
            contact.put("email", "someone-" + UUID.randomUUID() + "@example.org");
            contact.remove("phone");
            changes.accept(intake);
            return intake;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    public String intakeId() {
        return intakeId;
    }

    public String token() {
        return token;
    }

    public JsonNode intake() {
        return signedIn.get("/api/intakes/" + intakeId, Map.of()).expecting(200).json();
    }

    public JsonNode shortlist() {
        return signedIn.get("/api/intakes/" + intakeId + "/shortlist", Map.of("Prefer", "wait=10"))
                .expecting(200)
                .json();
    }

    /** Asks for a therapist of the directory. */
    public Answer pick(String therapistId) {
        return create("/api/intakes/" + intakeId + "/offers", newKey(), Map.of("therapistId", therapistId));
    }

    /** Asks again while booking has not yet heard of the intake or the offer, which is a matter of moments. */
    public Answer hold(String therapistId, String start) {
        var body = Map.of("therapistId", therapistId, "start", start, "intakeId", intakeId);
        return onceHeardOf(() -> create("/api/holds", newKey(), body));
    }

    public Answer book(String holdId) {
        return book(newKey(), holdId);
    }

    Answer book(String key, String holdId) {
        return create("/api/appointments", key, Map.of("holdId", holdId));
    }

    public Answer appointment(String id) {
        return signedIn.get("/api/appointments/" + id, Map.of());
    }

    Answer create(String path, String key, Object body) {
        return signedIn.post(path, Map.of("Idempotency-Key", key), body);
    }

    private static Answer onceHeardOf(Supplier<Answer> asking) {
        var answer = new AtomicReference<Answer>();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    answer.set(asking.get());
                    return answer.get().status() != 409 || !isTooEarly(answer.get());
                });
        return answer.get();
    }

    private static boolean isTooEarly(Answer answer) {
        var type = answer.json().path("type").asString("");
        return type.endsWith("/intake-not-ready") || type.endsWith("/not-offered");
    }
}
