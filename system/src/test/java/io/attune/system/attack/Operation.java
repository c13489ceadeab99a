package io.attune.system.attack;

import io.attune.platform.testing.RoutesOnPaper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a service's OpenAPI document.
 *
 * @param query names of its query parameters
 */
record Operation(String service, String method, String path, List<String> query) {

    private static final List<String> SERVICES =
            List.of("profile-service", "matching-service", "booking-service", "gateway");

    /** Everything that every service documents, as its document says now. */
    static List<Operation> all(Cast cast) {
        return SERVICES.stream()
                .flatMap(service -> of(
                        service,
                        cast.target(service)
                                .send(Attempt.of("GET", "/v3/api-docs"))
                                .expecting(200)
                                .json()))
                .toList();
    }

    private static Stream<Operation> of(String service, JsonNode document) {
        return document.required("paths").propertyStream().flatMap(path -> path.getValue()
                .propertyStream()
                .map(operation -> new Operation(
                        service,
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        RoutesOnPaper.inQuery(operation.getValue()))));
    }

    /** As the table of valid requests names it. */
    String name() {
        return method + ' ' + path;
    }
}
