package io.attune.system.run;

import io.attune.system.api.InParallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Prepares the services' jars after a build: each is unpacked and started once on trial, without any neighbour, until
 * its beans are made. What cannot be prepared starts as the build left it.
 */
public final class Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final int PATIENCE_MINUTES = 5;
    private static final String NOBODY = "127.0.0.1:1";

    private final Path home;

    /** @param home where the services' folders are */
    public Preparation(Path home) {
        this.home = home;
    }

    public void run() {
        try {
            var folder = Files.createTempDirectory("attune-prepare");
            try (var data = SystemFolder.open(folder, true)) {
                var launches = new ServiceLaunches(home, freePorts(), data.secrets(), "mongodb://" + NOBODY, NOBODY);
                InParallel.each(launches.all(), launch -> prepare(launch, data.logs()));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Ports freePorts() {
        return Ports.from(Map.of(
                "ATTUNE_GATEWAY_PORT", "0",
                "ATTUNE_PROFILE_PORT", "0",
                "ATTUNE_MATCHING_PORT", "0",
                "ATTUNE_BOOKING_PORT", "0",
                "ATTUNE_ISSUER_PORT", "0"));
    }

    private static void prepare(ServiceLaunch launch, Path logs) {
        var place = PreparedJar.placeOf(launch.jar());
        try {
            FileSystemUtils.deleteRecursively(place.folder());
            run(
                    launch,
                    logs,
                    "-Djarmode=tools",
                    "-jar",
                    launch.jar().toString(),
                    "extract",
                    "--destination",
                    place.folder().toString());
            run(
                    launch,
                    logs,
                    "-XX:AOTCacheOutput=" + place.cache(),
                    "-Dspring.context.exit=onRefresh",
                    "-jar",
                    place.jar().toString());
        } catch (IOException | CannotPrepare refused) {
            LOG.warn("{} is not prepared and starts more slowly: {}", launch.name(), refused.getMessage());
        }
    }

    private static void run(ServiceLaunch launch, Path logs, String... arguments) throws IOException, CannotPrepare {
        var command = new ArrayList<>(ServiceProcess.java());
        command.addAll(List.of(arguments));
        var log = logs.resolve(launch.name() + ".log").toFile();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(launch.environment());
        var process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new CannotPrepare("its start on trial took longer than " + PATIENCE_MINUTES + " minutes.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotPrepare("stopped.");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new CannotPrepare(
                    "its start on trial ended with " + process.exitValue() + ": " + lastLine(log.toPath()));
        }
    }

    private static String lastLine(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return lines.isEmpty() ? "" : lines.getLast();
    }

    private static final class CannotPrepare extends Exception {

        private static final long serialVersionUID = 1;

        CannotPrepare(String why) {
            super(why);
        }
    }
}
