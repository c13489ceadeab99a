package io.attune.system.attack;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Headers missing, twice, or of a kind that nobody expects. */
final class HeaderMutations {

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "If-Match",
                    List.of(
                            "",
                            "*",
                            "W/\"1\"",
                            "\"0\"",
                            "\"1\", \"2\"",
                            "\"-1\"",
                            "\"9999999999999999999\"",
                            "1",
                            "\"é\"")),
            Map.entry(
                    "Idempotency-Key",
                    List.of("", "a", "x".repeat(256), "é", "a b", "00000000-0000-0000-0000-000000000000", "$ne")),
            Map.entry(
                    "Prefer",
                    List.of(
                            "wait=-1",
                            "wait=999999999999",
                            "wait=0",
                            "wait=a",
                            "respond-async",
                            ",,,",
                            "wait=1;wait=2")),
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            "text/html",
                            "application/xml",
                            "*/*;q=0",
                            "a",
                            "application/json;q=x",
                            "text/event-stream",
                            "image/*, text/calendar",
                            "application/json;charset=utf-32")),
            Map.entry(
                    "Accept-Language",
                    List.of("", "*", "fr;q=x", "zz-zz-zz-zz-zz", "e".repeat(300), "-", "en,".repeat(200), "fr-CA;q=0")),
            Map.entry("Accept-Encoding", List.of("gzip;q=x", "identity;q=0", "zip")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "",
                            "text/plain",
                            "application/xml",
                            "application/json;charset=utf-16",
                            "application/json;charset=nowhere",
                            "multipart/form-data",
                            "application/x-www-form-urlencoded",
                            "text/calendar",
                            "application/*",
                            "a")),
            Map.entry("Content-Encoding", List.of("gzip", "nothing")),
            Map.entry(
                    "Authorization",
                    List.of(
                            "",
                            "Bearer",
                            "Bearer ",
                            "Bearer a.b.c",
                            "Basic YTpi",
                            "Bearer " + "a".repeat(6_000),
                            "bearer x y")),
            Map.entry("Range", List.of("bytes=0-1", "bytes=9-1", "lines=1")),
            Map.entry("If-None-Match", List.of("*", "\"1\"", "W/", "a")),
            Map.entry("If-Modified-Since", List.of("yesterday", "Thu, 01 Jan 1970 00:00:00 GMT")),
            Map.entry("If-Unmodified-Since", List.of("Thu, 01 Jan 1970 00:00:00 GMT")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "PUT")),
            Map.entry("X-Forwarded-For", List.of("127.0.0.1", "a, b, c")),
            Map.entry("X-Forwarded-Host", List.of("evil.example")),
            Map.entry("X-Forwarded-Prefix", List.of("//evil.example")),
            Map.entry("X-Original-URL", List.of("/actuator/env")),
            Map.entry("Forwarded", List.of("for=127.0.0.1;host=evil.example")),
            Map.entry("Origin", List.of("https://evil.example", "null")),
            Map.entry("Cookie", List.of("a=b; $Version=1", "JSESSIONID=x", "=;=;")),
            Map.entry("traceparent", List.of("00-0-0-0", "ff-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01", "é")));

    private static final List<String> NAMES = VALUES.keySet().stream().sorted().toList();

    private HeaderMutations() {}

    static Attempt mutated(Attempt attempt, Random chance) {
        if (!attempt.headers().isEmpty() && chance.nextInt(4) == 0) {
            return attempt.without(attempt.headers()
                    .get(chance.nextInt(attempt.headers().size()))
                    .getKey());
        }
        var name = NAMES.get(chance.nextInt(NAMES.size()));
        var values = VALUES.getOrDefault(name, List.of());
        var value = values.get(chance.nextInt(values.size()));
        return chance.nextInt(5) == 0 ? attempt.alsoHeader(name, value) : attempt.header(name, value);
    }
}
