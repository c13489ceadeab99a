package io.attune.system.run;

import io.attune.platform.local.CannotStart;
import io.attune.platform.local.Loopback;
import io.attune.system.api.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service in a JVM of its own, this JVM's kind. */
final class ServiceProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int POLL_MILLIS = 100;

    /** Small, and quick to start rather than quickest in the end. */
    private static final List<String> FLAGS = List.of(
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");

    private final ServiceLaunch launch;
    private final Process process;
    private final Path log;
    private volatile boolean stopping;

    private ServiceProcess(ServiceLaunch launch, Process process, Path log) {
        this.launch = launch;
        this.process = process;
        this.log = log;
    }

    static ServiceProcess start(ServiceLaunch launch, Path logs) {
        Loopback.refuseIfTaken(launch.name(), launch.port());
        if (!Files.exists(launch.jar())) {
            throw new CannotStart("There is no " + launch.jar() + "; build it with mvn package.");
        }
        var log = logs.resolve(launch.name() + ".log");
        var builder =
                new ProcessBuilder(command(launch)).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        try {
            return new ServiceProcess(launch, builder.start(), log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String name() {
        return launch.name();
    }

    RunningSystem.Service running() {
        return new RunningSystem.Service(name(), address(), process.pid());
    }

    /** Returns once the service says that it is ready; the process ending first ends the waiting too. */
    ServiceProcess awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var health = Api.at(address());
        while (!endsWithin(Duration.ofMillis(POLL_MILLIS))) {
            if (isReady(health)) {
                return this;
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart(name() + " is not ready after " + PATIENCE.toSeconds() + " s; see " + log + ".");
            }
        }
        throw new CannotStart(
                stopping ? "Stopped before all was ready." : name() + " ended before it was ready; see " + log + ".");
    }

    /** Says so if the process ends unasked. */
    void watch(Progress progress) {
        process.onExit().thenAccept(ended -> {
            if (!stopping) {
                progress.say(
                        "%s ended with %d and is not started again; see %s.".formatted(name(), ended.exitValue(), log));
            }
        });
    }

    void stop() {
        stopping = true;
        process.destroy();
        if (!endsWithin(GRACE)) {
            process.destroyForcibly();
        }
    }

    private String address() {
        return "http://" + Loopback.HOST + ":" + launch.port();
    }

    private static boolean isReady(Api health) {
        try {
            return health.get("/actuator/health/readiness", Map.of()).status() == 200;
        } catch (UncheckedIOException notListening) {
            return false;
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> command(ServiceLaunch launch) {
        var command = new ArrayList<>(java());
        command.addAll(PreparedJar.of(launch.jar())
                .map(PreparedJar::arguments)
                .orElseGet(() -> List.of("-jar", launch.jar().toString())));
        return command;
    }

    /** This JVM's kind, with the flags that every service gets: a cache is good only for the flags it was made with. */
    static List<String> java() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        return command;
    }
}
