package io.attune.platform.local;

import java.io.IOException;
import java.nio.file.Path;

/** The embedded Kafka alone in a process, to be killed. */
final class KafkaProcess {

    private KafkaProcess() {}

    public static void main(String[] arguments) throws IOException {
        var kafka = EmbeddedKafka.at(Path.of(arguments[0]), 0);
        System.out.println("port " + kafka.port());
        System.in.transferTo(System.err);
        kafka.close();
    }
}
