package io.attune.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.access.AccessTable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OpenApiIntegrationTests extends ProfileTestBed {

    @Autowired
    private AccessTable access;

    @Test
    void everyRouteIsInTheAccessTableAndOnPaper() {
        var paths = document().path("paths");
        var onPaper = paths.propertyStream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
        var inTable = access.rules().stream()
                .map(rule -> rule.method() + " " + rule.path())
                .toList();

        assertThat(onPaper).containsExactlyInAnyOrderElementsOf(inTable);
    }

    @Test
    void everyRouteSaysHowItRefuses() {
        var paths = document().path("paths");

        assertThat(access.rules()).allSatisfy(rule -> {
            var operation = paths.path(rule.path()).path(rule.method().toLowerCase(Locale.ROOT));
            assertThat(operation.path("summary").asString()).isNotBlank();
            assertThat(refusals(operation)).contains("503");
            assertThat(refusals(operation).containsAll(List.of("401", "403"))).isEqualTo(!rule.open());
        });
        assertThat(refusals(paths.path("/api/intakes").path("post")))
                .containsExactlyInAnyOrder("400", "413", "422", "503");
        assertThat(refusals(paths.path("/api/therapists/{id}").path("put")))
                .containsExactlyInAnyOrder("400", "401", "403", "404", "409", "412", "413", "422", "428", "503");
    }

    @Test
    void aRouteSaysWhatItTakes() {
        var operation = document().path("paths").path("/api/intakes").path("post");

        assertThat(operation.path("parameters").valueStream().map(parameter -> parameter
                        .path("name")
                        .asString()))
                .containsExactly("Idempotency-Key");
        assertThat(operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema")
                        .path("$ref")
                        .asString())
                .isEqualTo("#/components/schemas/IntakeForm");
    }

    private JsonNode document() {
        return http.get("/v3/api-docs").json();
    }

    private static List<String> refusals(JsonNode operation) {
        return operation
                .path("responses")
                .propertyStream()
                .filter(response -> response.getValue().path("content").has("application/problem+json"))
                .map(response -> response.getKey())
                .toList();
    }
}
