package io.attune.matching;

import io.attune.matching.shortlist.CrisisResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The versioned data the service ships with; a file that cannot be right stops the start. */
final class ReferenceFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private ReferenceFiles() {}

    static CrisisResources crisisResources() {
        return JSON.readValue(read("/reference/crisis-resources.json"), CrisisResources.class);
    }

    static <T> List<T> list(String path, Class<T[]> type) {
        return List.of(JSON.readValue(read(path), type));
    }

    private static byte[] read(String path) {
        try (var in = ReferenceFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
