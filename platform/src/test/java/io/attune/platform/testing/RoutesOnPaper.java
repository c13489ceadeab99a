package io.attune.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.access.AccessTable;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A service's OpenAPI document, as it is served, and what is asked of every one. */
public final class RoutesOnPaper {

    private final JsonNode paths;

    private RoutesOnPaper(JsonNode paths) {
        this.paths = paths;
    }

    public static RoutesOnPaper of(Http http) {
        return new RoutesOnPaper(http.get("/v3/api-docs").json().path("paths"));
    }

    public JsonNode operation(String method, String path) {
        return paths.path(path).path(method.toLowerCase(Locale.ROOT));
    }

    /** Routes are those of the access table, each with a summary, its refusals, and no parameter that nobody sends. */
    public void agreeWith(AccessTable access) {
        assertThat(routes())
                .containsExactlyInAnyOrderElementsOf(access.rules().stream()
                        .map(rule -> rule.method() + " " + rule.path())
                        .toList());
        assertThat(access.rules()).allSatisfy(rule -> {
            var operation = operation(rule.method(), rule.path());
            assertThat(operation.path("summary").asString()).isNotBlank();
            assertThat(refusals(operation)).contains("503");
            assertThat(refusals(operation).containsAll(List.of("401", "403"))).isEqualTo(!rule.open());
            assertThat(inQuery(operation))
                    .doesNotContain("command", "party", "caller", "shown", "form", "request", "wanted");
        });
    }

    private List<String> routes() {
        return paths.propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    /** The statuses that are answered with a problem. */
    public static List<String> refusals(JsonNode operation) {
        return operation
                .path("responses")
                .propertyStream()
                .filter(response -> response.getValue().path("content").has("application/problem+json"))
                .map(response -> response.getKey())
                .toList();
    }

    /** The names of what may stand behind the question mark. */
    public static List<String> inQuery(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
