package io.attune.platform.start;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Kafka asks who comes, by a password or a certificate, and nobody on the way can read along. */
final class ClosedBroker implements Requirement {

    private static final String BROKER = "spring.kafka.bootstrap-servers";
    private static final String PROTOCOL = "security.protocol";
    private static final String HOST_CHECK = "spring.kafka.properties.ssl.endpoint.identification.algorithm";

    @Override
    public Stream<String> unmet(Environment settings) {
        if (!settings.containsProperty(BROKER)) {
            return Stream.empty();
        }
        return Stream.concat(protocol(settings), hostCheck(settings));
    }

    /** One for all clients, and none that says otherwise for its own kind. */
    private static Stream<String> protocol(Environment settings) {
        var shared = Stream.of("spring.kafka." + PROTOCOL, "spring.kafka.properties." + PROTOCOL)
                .filter(settings::containsProperty)
                .findFirst()
                .orElse("spring.kafka." + PROTOCOL);
        var own = Stream.of("producer", "consumer", "admin")
                .flatMap(kind ->
                        Stream.of("." + PROTOCOL, ".properties." + PROTOCOL).map(name -> "spring.kafka." + kind + name))
                .filter(settings::containsProperty);
        return Stream.concat(Stream.of(shared), own)
                .filter(setting -> !isClosed(settings.getProperty(setting, ""), settings))
                .map(
                        setting -> setting
                                + " must be SASL_SSL in production, or SSL with a certificate in spring.kafka.ssl.key-store-location.");
    }

    private static Stream<String> hostCheck(Environment settings) {
        return settings.getProperty(HOST_CHECK, "https").equalsIgnoreCase("https")
                ? Stream.empty()
                : Stream.of(HOST_CHECK + " must be https in production, or be left out.");
    }

    private static boolean isClosed(String protocol, Environment settings) {
        return protocol.equalsIgnoreCase("SASL_SSL") || protocol.equalsIgnoreCase("SSL") && hasCertificate(settings);
    }

    private static boolean hasCertificate(Environment settings) {
        return Stream.of(
                        "spring.kafka.ssl.key-store-location",
                        "spring.kafka.ssl.key-store-key",
                        "spring.kafka.ssl.bundle")
                .anyMatch(settings::containsProperty);
    }
}
