package io.attune.system.demo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.attune.system.api.Answer;
import io.attune.system.api.Api;
import io.attune.system.api.InParallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends the sample intake, waits for its shortlist, holds and books the first open hour, and reads what was booked. */
public final class Demo {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int TRIES = 20;

    private final Api gateway;
    private final Steps steps;

    public Demo(Api gateway, Steps steps) {
        this.gateway = gateway;
        this.steps = steps;
    }

    /** Any other answer than the next step needs ends it. */
    public DemoReport run() {
        var intake = steps.timed("intake", this::submit);
        var client = gateway.as(text(intake, "accessToken"));
        var shortlist = steps.timed("shortlist", () -> awaitShortlist(client, text(intake, "id")));
        var hold = steps.timed("hold", () -> hold(client, firstHour(shortlist, text(intake, "id"))));
        var appointment = steps.timed(
                "appointment", () -> create(client, "/api/appointments", Map.of("holdId", text(hold, "id"))));
        steps.timed("reading it", () -> get(client, "/api/appointments/" + text(appointment, "id"), Map.of()));
        return new DemoReport(
                text(intake, "id"), shortlist.required("offers"), text(appointment, "id"), steps.millis());
    }

    private JsonNode submit() {
        return create(gateway, "/api/intakes", sampleIntake());
    }

    private static JsonNode awaitShortlist(Api client, String intakeId) {
        return get(client, "/api/intakes/" + intakeId + "/shortlist", Map.of("Prefer", "wait=5"));
    }

    private static Map<String, String> firstHour(JsonNode shortlist, String intakeId) {
        var offer = shortlist.required("offers").required(0);
        var hour = offer.required("openHours").required(0);
        return Map.of("therapistId", text(offer, "therapistId"), "start", text(hour, "start"), "intakeId", intakeId);
    }

    /** Booking may hear of the intake and its offers a moment later than the client did; it then says so. */
    private static JsonNode hold(Api client, Map<String, String> hour) {
        var key = key();
        var answer = client.post("/api/holds", key, hour);
        for (var tries = 1; tries < TRIES && isOnItsWay(answer); tries++) {
            InParallel.join(CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(250, MILLISECONDS)));
            answer = client.post("/api/holds", key, hour);
        }
        return answer.expecting(CREATED).json();
    }

    private static boolean isOnItsWay(Answer answer) {
        return answer.status() == CONFLICT && answer.text().contains("/problems/intake-not-ready");
    }

    private static JsonNode create(Api api, String path, Object body) {
        return api.post(path, key(), body).expecting(CREATED).json();
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static JsonNode get(Api api, String path, Map<String, String> headers) {
        return api.get(path, headers).expecting(OK).json();
    }

    private static JsonNode sampleIntake() {
        try (var file = Demo.class.getResourceAsStream("/samples/intake.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }
}
