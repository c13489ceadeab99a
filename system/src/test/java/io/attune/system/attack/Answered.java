package io.attune.system.attack;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param millis until all of it was there
 */
record Answered(HttpResponse<String> raw, long millis) {

    int status() {
        return raw.statusCode();
    }

    String body() {
        return raw.body();
    }

    Optional<String> header(String name) {
        return raw.headers().firstValue(name);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(raw.body());
    }

    /** The last part of the problem's type, or nothing where none was told. */
    String problem() {
        return header("Content-Type")
                        .filter(type -> type.startsWith("application/problem+json"))
                        .isPresent()
                ? json().path("type").asString("").replace("/problems/", "")
                : "";
    }

    /** This answer, if it has that status. */
    Answered expecting(int status) {
        if (status() != status) {
            throw new AssertionError(
                    raw.request().method() + " " + raw.uri().getPath() + " answered " + status() + ": " + body());
        }
        return this;
    }
}
