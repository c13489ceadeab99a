package io.attune.system.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every route that the holder of an intake may call, written by hand, with what else a request needs to be right.
 *
 * @param thing what stands at {@code {id}}, in the path or in the body
 * @param body with {@code {id}} in it where the path has none
 */
public record HolderRoutes(String method, String path, Thing thing, String body) {

    /** What belongs to one client. */
    public enum Thing {
        INTAKE,
        HOLD,
        APPOINTMENT,
        SERIES,
        PLACE
    }

    private static final String HOUR = "2027-01-12T15:00:00Z";
    private static final String THERAPIST = "0b0e6a52-6f0f-4a86-8a43-5d6f2a3c9e77";
    private static final Pattern RULE = Pattern.compile("holder\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\"");

    public static List<HolderRoutes> all() {
        return List.of(
                get("/api/intakes/{id}", Thing.INTAKE),
                new HolderRoutes("DELETE", "/api/intakes/{id}", Thing.INTAKE, ""),
                get("/api/intakes/{id}/lock-box", Thing.INTAKE),
                new HolderRoutes("PUT", "/api/intakes/{id}/lock-box", Thing.INTAKE, "{'withheld': []}"),
                get("/api/intakes/{id}/export", Thing.INTAKE),
                get("/api/intakes/{id}/consents", Thing.INTAKE),
                new HolderRoutes(
                        "PUT",
                        "/api/intakes/{id}/consents/{purpose}",
                        Thing.INTAKE,
                        "{'granted': true, 'textVersion': '2026-11', 'language': 'en'}"),
                get("/api/intakes/{id}/shortlist", Thing.INTAKE),
                post("/api/intakes/{id}/offers", Thing.INTAKE, "{'therapistId': '" + THERAPIST + "'}"),
                post(
                        "/api/holds",
                        Thing.INTAKE,
                        "{'therapistId': '" + THERAPIST + "', 'start': '" + HOUR + "', 'intakeId': '{id}'}"),
                new HolderRoutes("DELETE", "/api/holds/{id}", Thing.HOLD, ""),
                post("/api/appointments", Thing.HOLD, "{'holdId': '{id}'}"),
                get("/api/appointments/{id}", Thing.APPOINTMENT),
                get("/api/appointments/{id}.ics", Thing.APPOINTMENT),
                post("/api/appointments/{id}/cancel", Thing.APPOINTMENT, "{'reason': 'client-asked'}"),
                post("/api/appointments/{id}/reschedule", Thing.APPOINTMENT, "{'start': '" + HOUR + "'}"),
                post("/api/series", Thing.HOLD, "{'holdId': '{id}', 'every': 1, 'count': 2}"),
                get("/api/series/{id}", Thing.SERIES),
                post("/api/waitlist", Thing.INTAKE, "{'intakeId': '{id}'}"),
                get("/api/waitlist/{id}", Thing.PLACE),
                new HolderRoutes("DELETE", "/api/waitlist/{id}", Thing.PLACE, ""));
    }

    public String path(String id) {
        return path.replace("{id}", id).replace("{purpose}", "feedback");
    }

    public String body(String id) {
        return body.replace("{id}", id).replace('\'', '"');
    }

    /** As the services' own tables say, read from their sources. */
    static Set<String> inTheTables(Path home) {
        var named = new TreeSet<String>();
        for (var service : List.of("profile-service", "matching-service", "booking-service")) {
            try (Stream<Path> files = Files.walk(home.resolve(service).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> RULE.matcher(text(file))
                        .results()
                        .forEach(rule -> named.add(rule.group(1) + " " + rule.group(2))));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return named;
    }

    @Override
    public String toString() {
        return method + " " + path + (body.contains("{id}") ? " of another's " + thing : "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static HolderRoutes get(String path, Thing thing) {
        return new HolderRoutes("GET", path, thing, "");
    }

    private static HolderRoutes post(String path, Thing thing, String body) {
        return new HolderRoutes("POST", path, thing, body);
    }
}
