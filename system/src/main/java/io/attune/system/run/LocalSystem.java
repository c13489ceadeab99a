package io.attune.system.run;

import io.attune.platform.local.EmbeddedKafka;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.local.Loopback;
import io.attune.platform.time.TimeConfiguration;
import io.attune.system.api.Api;
import io.attune.system.api.InParallel;
import io.attune.system.api.Tokens;
import io.attune.system.directory.SampleDirectory;
import io.attune.system.identity.DemoUser;
import io.attune.system.identity.IssuerSettings;
import io.attune.system.identity.LocalIssuer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything on this machine, from the data folder up to the gateway; closing it stops all, the last started first. */
public final class LocalSystem implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalSystem.class);

    private final SystemFolder data;
    private final Ports ports;
    private final Progress progress;
    private final SampleDirectory directory;
    private final Parts parts = new Parts();

    /** @param data open, and closed with the system */
    public LocalSystem(SystemFolder data, Ports ports, Progress progress) {
        this.data = data;
        this.ports = ports;
        this.progress = progress;
        this.directory = new SampleDirectory(data.directoryFile(), TimeConfiguration.instantSource());
        parts.add(data);
    }

    /**
     * Returns once everything is ready and the directory published.
     *
     * @param home where the services' folders are
     */
    public RunningSystem start(Path home) {
        LOG.info("Starting on {}", data.path());
        var mongo = begin("mongodb", () -> EmbeddedMongo.at(data.mongoFile(), ports.mongo()));
        var kafka = begin("kafka", () -> EmbeddedKafka.at(data.kafkaFolder(), ports.kafka()));
        var issuer = begin("issuer", () -> LocalIssuer.start(issuerSettings()));
        InParallel.join(CompletableFuture.allOf(mongo, kafka, issuer));
        var launches = new ServiceLaunches(
                home,
                ports,
                data.secrets(),
                mongo.join().connectionString(),
                kafka.join().bootstrapServers());
        var services = parts.add(Services.start(launches.all(), data.logs()));
        services.awaitReady(progress);
        var running = new RunningSystem(
                ProcessHandle.current().pid(),
                address(ports.gateway()),
                LocalIssuer.address(ports.issuer()),
                mongo.join().connectionString(),
                kafka.join().bootstrapServers(),
                services.running());
        publishDirectory();
        running.keepIn(data.path());
        return running;
    }

    /** May come from another thread in the middle of a start: what is started after it is closed at once. */
    @Override
    public void close() {
        RunningSystem.forgetIn(data.path());
        parts.close();
    }

    /** On a thread of this one's class loader, which the common pool's threads do not have. */
    private <T extends AutoCloseable> CompletableFuture<T> begin(String name, Supplier<T> start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var part = parts.add(start.get());
                    progress.ready(name);
                    return part;
                },
                task -> Thread.ofPlatform().name(name).start(task));
    }

    private void publishDirectory() {
        var staff = new Tokens(LocalIssuer.address(ports.issuer()), data.clientSecret()).of(DemoUser.STAFF);
        var published = directory.publish(
                Api.at(address(ports.profile())).as(staff),
                Api.at(address(ports.booking())).as(staff));
        progress.ready("directory (" + published + " therapists new)");
    }

    private IssuerSettings issuerSettings() {
        var signedIn =
                List.of(address(ports.gateway()) + "/signed-in", "http://localhost:" + ports.gateway() + "/signed-in");
        return new IssuerSettings(
                ports.issuer(),
                data.secrets().file("issuer-key.json"),
                data.clientSecret(),
                signedIn,
                directory::demoTherapist);
    }

    private static String address(int port) {
        return "http://" + Loopback.HOST + ":" + port;
    }
}
