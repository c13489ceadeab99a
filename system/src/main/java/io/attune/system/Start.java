package io.attune.system;

import io.attune.system.identity.DemoUser;
import io.attune.system.run.LocalSystem;
import io.attune.system.run.Ports;
import io.attune.system.run.Progress;
import io.attune.system.run.RunningSystem;
import io.attune.system.run.SystemFolder;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** Starts everything, says where it is, and stops it when this process is told to end. */
final class Start {

    private final Options options;
    private final Progress progress;

    Start(Options options, PrintStream console) {
        this.options = options;
        this.progress = new Progress(console);
    }

    /** Goes on until the process ends. */
    void untilStopped() {
        progress.say(welcome(running()));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it; it stops when this process does, also if that is in the middle of the start. */
    RunningSystem running() {
        progress.say("Attune starts on " + options.data() + ".");
        var data = SystemFolder.open(options.data(), options.fresh());
        var system = new LocalSystem(data, Ports.from(System.getenv()), progress);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(system)));
        return system.start(home());
    }

    /** Where the services' folders are. */
    static Path home() {
        return Path.of(System.getProperty("attune.home", "."));
    }

    private void stop(LocalSystem system) {
        progress.say("Attune stops.");
        system.close();
    }

    private String welcome(RunningSystem running) {
        var services = running.services().stream()
                .map(service -> "  %-17s %s  pid %d".formatted(service.name(), service.address(), service.pid()))
                .collect(Collectors.joining("\n"));
        var users = Arrays.stream(DemoUser.values()).map(DemoUser::role).collect(Collectors.joining(", "));
        return """

                Attune is ready after %.1f s: %s
                %s
                  %-17s %s  pid %d
                Sign in as %s; the password is "%s". A token for a program: ./run token ROLE
                Data and logs are in %s. Ctrl-C stops everything.""".formatted(
                        progress.seconds(),
                        running.gateway(),
                        services,
                        "issuer",
                        running.issuer(),
                        running.runner(),
                        users,
                        DemoUser.PASSWORD,
                        options.data());
    }
}
