package io.attune.system.run;

import io.attune.platform.local.EmbeddedKafka;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.local.Loopback;
import io.attune.system.api.Api;
import io.attune.system.api.InParallel;
import io.attune.system.api.Tokens;
import io.attune.system.directory.SampleDirectory;
import io.attune.system.identity.DemoUser;
import io.attune.system.identity.IssuerSettings;
import io.attune.system.identity.LocalIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * What {@code ./run} starts, on free ports and a folder of its own, with hands to break it: each service can be killed
 * and started again, and the broker taken away and brought back. One for all journeys; it ends with their JVM.
 */
public final class BreakableSystem {

    private static final Map<String, String> FREE_PORTS = Map.of(
            "ATTUNE_GATEWAY_PORT", "0",
            "ATTUNE_PROFILE_PORT", "0",
            "ATTUNE_MATCHING_PORT", "0",
            "ATTUNE_BOOKING_PORT", "0",
            "ATTUNE_ISSUER_PORT", "0");

    private final AtomicReference<Optional<String>> acting = new AtomicReference<>(Optional.empty());
    private final SystemFolder data;
    private final Ports ports;
    private final EmbeddedMongo mongo;
    private EmbeddedKafka kafka;
    private final LocalIssuer issuer;
    private final Map<String, ServiceLaunch> launches = new TreeMap<>();
    private final Map<String, ServiceProcess> processes = new TreeMap<>();

    private BreakableSystem(Path folder) {
        this.data = SystemFolder.open(folder, true);
        this.ports = Ports.from(FREE_PORTS);
        this.mongo = EmbeddedMongo.at(data.mongoFile(), 0);
        this.kafka = EmbeddedKafka.at(data.kafkaFolder(), 0);
        this.issuer = LocalIssuer.start(new IssuerSettings(
                ports.issuer(),
                data.secrets().file("issuer-key.json"),
                data.clientSecret(),
                List.of(address(ports.gateway()) + "/signed-in"),
                () -> acting.get().or(directory()::demoTherapist)));
        var all = new ServiceLaunches(
                        Path.of(System.getProperty("attune.home", "..")),
                        ports,
                        data.secrets(),
                        mongo.connectionString(),
                        kafka.bootstrapServers())
                .all();
        all.forEach(launch -> launches.put(launch.name(), launch));
        InParallel.each(all, launch -> startAgain(launch.name()));
        var staff = token(DemoUser.STAFF);
        directory()
                .publish(
                        service("profile-service").as(staff),
                        service("booking-service").as(staff));
    }

    /** Started by the first journey that asks. */
    public static BreakableSystem running() {
        return Running.SYSTEM;
    }

    public Api gateway() {
        return Api.at(address(ports.gateway()));
    }

    /** One more instance of the gateway, as a practice with more than one machine has; answers its port. */
    public int startAnotherGateway() {
        var launch = launches.get("gateway");
        var port = Loopback.freePort();
        var environment = new HashMap<>(launch.environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("ATTUNE_INSTANCE", "another-gateway");
        var another = ServiceProcess.start(
                new ServiceLaunch("another-gateway", launch.jar(), port, environment), data.logs());
        synchronized (processes) {
            processes.put("another-gateway", another);
        }
        another.awaitReady();
        return port;
    }

    public int gatewayPort() {
        return ports.gateway();
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Without a database. */
    public String mongo() {
        return mongo.connectionString();
    }

    public String token(DemoUser user) {
        return new Tokens(LocalIssuer.address(ports.issuer()), data.clientSecret()).of(user);
    }

    /** The token of the demo user {@link DemoUser#THERAPIST} as this therapist. */
    public synchronized String tokenOfTherapist(String id) {
        acting.set(Optional.of(id));
        try {
            return token(DemoUser.THERAPIST);
        } finally {
            acting.set(Optional.empty());
        }
    }

    /** Ends the service's process as a power cut would: nothing in it runs any more. */
    public void kill(String service) {
        var process = processes.remove(service);
        var handle = ProcessHandle.of(process.running().pid()).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().join();
    }

    /** Returns once the service is ready. */
    public void startAgain(String service) {
        var process = ServiceProcess.start(launches.get(service), data.logs());
        synchronized (processes) {
            processes.put(service, process);
        }
        process.awaitReady();
    }

    public void takeBrokerAway() {
        kafka.close();
    }

    public void bringBrokerBack() {
        kafka = EmbeddedKafka.at(data.kafkaFolder(), kafka.port());
    }

    /** A service itself, past the gateway. */
    public Api service(String name) {
        return Api.at(address(name));
    }

    /** Where a service listens. */
    public String address(String service) {
        return address(launches.get(service).port());
    }

    /** Where everything that the system keeps and says is written. */
    public Path folder() {
        return data.path();
    }

    private SampleDirectory directory() {
        return new SampleDirectory(data.directoryFile(), InstantSource.system());
    }

    private static String address(int port) {
        return "http://" + Loopback.HOST + ":" + port;
    }

    private void stop() {
        InParallel.each(List.copyOf(processes.values()), ServiceProcess::stop);
        issuer.close();
        kafka.close();
        mongo.close();
        var folder = data.path();
        data.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(BreakableSystem::delete);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static final class Running {

        private static final BreakableSystem SYSTEM = start();

        private static BreakableSystem start() {
            try {
                var system = new BreakableSystem(Files.createTempDirectory("attune-journeys"));
                Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(system::stop));
                return system;
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
