package io.attune.system;

import io.attune.system.api.Api;
import io.attune.system.run.RunningSystem.Service;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Watches the services bring every key under the new outer keys, and says how many are left until none is. */
final class RotateKeysRun {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int LOOKS = 600;

    /** These have places where keys are kept; the others have none. */
    private static final List<String> WITH_KEYS = List.of("profile-service", "matching-service");

    private static final JsonNode UNKNOWN = JsonNodeFactory.instance.objectNode();

    private final PrintStream console;
    private final List<String> names;
    private String said = "";

    /** @param names of the new outer keys */
    RotateKeysRun(PrintStream console, List<String> names) {
        this.console = console;
        this.names = List.copyOf(names);
    }

    /** @return 0 when no key is left under an earlier one, else 1 */
    int run(List<Service> services) {
        console.println("New keys encrypt from now on: " + String.join(", ", names));
        var done = IntStream.range(0, LOOKS).anyMatch(look -> isNoneLeft(services));
        console.println(
                done
                        ? "Every key is under the new ones; the earlier may be removed: docs/keys.md says when and how."
                        : "Not all are done yet; the services go on, and their health says how far they are.");
        return done ? 0 : 1;
    }

    private boolean isNoneLeft(List<Service> services) {
        var places = services.stream()
                .filter(service -> WITH_KEYS.contains(service.name()))
                .flatMap(service -> places(service).stream())
                .toList();
        var left = places.stream().mapToLong(this::left).sum();
        var waiting = places.stream().filter(place -> !isDone(place)).count();
        say(left + " keys left, " + waiting + " of " + places.size() + " places not yet gone over");
        if (waiting > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS.toMillis()));
        }
        return waiting == 0;
    }

    /** What health tells of each place; a service that does not answer, or tells of none, is one that is not done. */
    private static List<JsonNode> places(Service service) {
        try {
            var health =
                    Api.at(service.address()).get("/actuator/health", Map.of()).json();
            var places = health.path("components")
                    .path("keys")
                    .path("details")
                    .valueStream()
                    .filter(place -> place.has("under"))
                    .toList();
            return places.isEmpty() ? List.of(UNKNOWN) : places;
        } catch (UncheckedIOException _) {
            return List.of(UNKNOWN);
        }
    }

    private boolean isDone(JsonNode place) {
        return names.contains(place.path("under").asString(""))
                && place.path("clean").asBoolean(left(place) == 0);
    }

    private long left(JsonNode place) {
        return place.path("earlier").asLong(0)
                - place.path("renewed").asLong(0)
                + place.path("unknown").asLong(0)
                + place.path("untold").asLong(0);
    }

    private void say(String sentence) {
        if (!sentence.equals(said)) {
            console.println(sentence);
            said = sentence;
        }
    }
}
