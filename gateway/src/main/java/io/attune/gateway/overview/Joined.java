package io.attune.gateway.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Joins what the services say into one list, the latest first. A page ends where the first service's page ends: what
 * others say of the time before comes with the next.
 */
final class Joined {

    private Joined() {}

    static Map<String, Object> entries(List<Said> answers) {
        var end = answers.stream()
                .flatMap(said -> said.body().stream())
                .flatMap(body -> Optional.ofNullable(body.get("next")).stream())
                .map(JsonNode::asString)
                .max(Comparator.naturalOrder());
        var joined = new LinkedHashMap<String, Object>();
        joined.put(
                "entries",
                latestFirst(answers, "entries")
                        .filter(entry -> end.isEmpty() || at(entry).compareTo(end.get()) >= 0)
                        .toList());
        end.ifPresent(next -> joined.put("next", next));
        joined.put("missing", AskedOfAll.missing(answers));
        return joined;
    }

    static Map<String, Object> alerts(List<Said> answers) {
        var joined = new LinkedHashMap<String, Object>();
        joined.put("alerts", latestFirst(answers, "alerts").toList());
        joined.put("missing", AskedOfAll.missing(answers));
        return joined;
    }

    private static Stream<JsonNode> latestFirst(List<Said> answers, String list) {
        return answers.stream()
                .flatMap(said -> said.body().stream())
                .flatMap(body -> body.path(list).valueStream())
                .sorted(Comparator.comparing(Joined::at).reversed());
    }

    private static String at(JsonNode entry) {
        return entry.path("at").asString("");
    }
}
