package io.attune.platform.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker that is its own controller, in this process and on loopback. Its folder outlives it, also when
 * the process is killed.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Keeps everything under {@code folder}; {@code port} 0 takes a free one, as the controller always does. */
    public static EmbeddedKafka at(Path folder, int port) {
        var brokerPort = port == 0 ? Loopback.freePort() : port;
        Loopback.refuseIfTaken("Kafka", brokerPort);
        try {
            format(folder);
            var server = new KafkaRaftServer(
                    new KafkaConfig(settings(folder, brokerPort, Loopback.freePort())), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, brokerPort);
        } catch (Exception refused) {
            throw new CannotStart(
                    "Kafka cannot use its folder " + folder + " (" + refused.getMessage() + ").", refused);
        }
    }

    public int port() {
        return port;
    }

    /** {@code 127.0.0.1:<port>}, as clients want it. */
    public String bootstrapServers() {
        return Loopback.HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        new Formatter()
                .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString())
                .run();
    }

    /** One node, small buffers, and no waiting for others to join. */
    private static Map<String, String> settings(Path folder, int brokerPort, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("log.dirs", folder.toString()),
                Map.entry(
                        "listeners",
                        "BROKER://%s:%d,CONTROLLER://%s:%d"
                                .formatted(Loopback.HOST, brokerPort, Loopback.HOST, controllerPort)),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("controller.quorum.voters", "%d@%s:%d".formatted(NODE, Loopback.HOST, controllerPort)),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // After a kill the broker waits until the session of its former self has run out.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"));
    }
}
