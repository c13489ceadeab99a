package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.system.journeys.Person;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies made to cost much or to be read differently by different programs. */
class HostileBodiesJourney {

    private static final long QUICKLY_MILLIS = 3_000;

    private final Cast cast = Cast.all();
    private final Map<String, Attempt> routes = Map.of(
            "profile-service", Attempt.of("POST", "/api/intakes").header("Idempotency-Key", Person.newKey()),
            "matching-service",
                    Attempt.of(
                                    "POST",
                                    "/api/intakes/%s/offers"
                                            .formatted(cast.person().intakeId()))
                            .as(cast.person().token())
                            .header("Idempotency-Key", Person.newKey()),
            "booking-service",
                    Attempt.of("POST", "/api/holds")
                            .as(cast.person().token())
                            .header("Idempotency-Key", Person.newKey()));

    @Test
    void eachIsRefusedQuicklyByEveryServiceAndAtTheFrontDoor() {
        routes.forEach((service, route) -> List.of(cast.target(service), cast.gateway())
                .forEach(target -> bodies().forEach((name, body) -> {
                    var attempt =
                            route.header("Content-Type", "application/json").body(body);
                    var answer = target.send(attempt);

                    assertThat(answer.status())
                            .as("%s at %s: %s", name, service, answer.body())
                            .isIn(400, 413, 415, 422);
                    assertThat(Verdict.on(attempt, answer))
                            .as("%s at %s: %s", name, service, answer.body())
                            .isEmpty();
                    assertThat(answer.millis()).as("%s at %s", name, service).isLessThan(QUICKLY_MILLIS);
                })));
    }

    private static Map<String, byte[]> bodies() {
        var intake = Cast.plantedIntake().toString();
        var bodies = new LinkedHashMap<String, byte[]>();
        bodies.put("lists 100,000 deep", text("[".repeat(100_000)));
        bodies.put("lists 100,000 deep, closed", text("[".repeat(100_000) + "]".repeat(100_000)));
        bodies.put("objects 40,000 deep", text("{\"a\":".repeat(40_000)));
        bodies.put(
                "a deep field",
                text(intake.replaceFirst("\\{", "{\"goals\":" + "[".repeat(50_000) + "]".repeat(50_000) + ",")));
        bodies.put("a string of 10 MB", text("{\"narrative\":\"" + "a".repeat(10_000_000) + "\"}"));
        bodies.put("a string of 200 KB", text("{\"narrative\":\"" + "a".repeat(200_000) + "\"}"));
        bodies.put("a number of a million digits", text("{\"maxDistanceKm\":" + "9".repeat(1_000_000) + "}"));
        bodies.put("a number of 200,000 digits", text("{\"maxDistanceKm\":" + "9".repeat(200_000) + "}"));
        bodies.put(
                "a number with a huge exponent", text(intake.replaceFirst("\\{", "{\"maxDistanceKm\":1e999999999,")));
        bodies.put("a key of 200 KB", text("{\"" + "a".repeat(200_000) + "\":1}"));
        bodies.put("50,000 keys", text("{" + keys(20_000) + "}"));
        bodies.put(
                "a doubled key",
                text(intake.replaceFirst("\"inDangerNow\":false", "\"inDangerNow\":true,\"inDangerNow\":false")));
        bodies.put("overlong UTF-8", between("{\"narrative\":\"", new byte[] {(byte) 0xc0, (byte) 0x80}, "\"}"));
        bodies.put(
                "half a pair in UTF-8",
                between("{\"narrative\":\"", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, "\"}"));
        bodies.put("no UTF-8", between("{\"narrative\":\"", new byte[] {(byte) 0xff}, "\"}"));
        bodies.put("half a pair, escaped", text(intake.replace(Planted.NARRATIVE, "a \\ud800 b")));
        bodies.put("half a pair in a name", text(intake.replace(Planted.NAME, "a \\udc00 b")));
        bodies.put("NaN", text(intake.replaceFirst("\"severity\":2", "\"severity\":NaN")));
        bodies.put("Infinity", text(intake.replaceFirst("\"severity\":2", "\"severity\":-Infinity")));
        bodies.put("a comment", text("/* a */ " + intake));
        bodies.put("two documents", text(intake + intake));
        bodies.put("something after it", text(intake + " x"));
        bodies.put("single quotes", text(intake.replace('"', '\'')));
        bodies.put("half of it", text(intake.substring(0, intake.length() / 2)));
        bodies.put("a text", text("\"intake\""));
        bodies.put("null", text("null"));
        return bodies;
    }

    private static String keys(int many) {
        var keys = new StringBuilder();
        for (var number = 0; number < many; number++) {
            keys.append(number == 0 ? "" : ",").append("\"k").append(number).append("\":1");
        }
        return keys.toString();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] between(String before, byte[] bytes, String after) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(text(before));
        all.writeBytes(bytes);
        all.writeBytes(text(after));
        return all.toByteArray();
    }
}
