package io.attune.system.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What others need to find a running system: kept as {@code running.json} in its data folder while it runs.
 *
 * @param runner the process that holds MongoDB, Kafka and the issuer
 * @param mongo without a database
 */
public record RunningSystem(
        long runner, String gateway, String issuer, String mongo, String kafka, List<Service> services) {

    /** One service and its process, which a journey may kill. */
    public record Service(String name, String address, long pid) {}

    public RunningSystem {
        services = List.copyOf(services);
    }

    /** The system that runs on {@code data}; a file left by a killed runner says nothing. */
    public static Optional<RunningSystem> on(Path data) {
        var file = file(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var said = JsonMapper.shared().readValue(file.toFile(), RunningSystem.class);
        return ProcessHandle.of(said.runner()).map(_ -> said);
    }

    void keepIn(Path data) {
        JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file(data).toFile(), this);
    }

    static void forgetIn(Path data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path file(Path data) {
        return data.resolve("running.json");
    }
}
