package io.attune.platform.start;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Whoever tries it out on one machine may leave everything open, as long as it is that machine. */
final class OnThisMachine implements Requirement {

    private static final String STORE = "spring.mongodb.uri";
    private static final String BROKER = "spring.kafka.bootstrap-servers";

    @Override
    public Stream<String> unmet(Environment settings) {
        var store = MongoAddress.of(settings.getProperty(STORE, "")).hosts().stream();
        var broker = Arrays.stream(settings.getProperty(BROKER, "").split(",", -1))
                .map(address -> address.strip().replaceFirst(":\\d+$", ""))
                .filter(host -> !host.isEmpty());
        return Stream.concat(unmet(STORE, store), unmet(BROKER, broker));
    }

    private static Stream<String> unmet(String setting, Stream<String> hosts) {
        return hosts.allMatch(Loopback::isIt)
                ? Stream.empty()
                : Stream.of(
                        setting
                                + " leads to another machine, so say in attune.environment whether this is production or a trial.");
    }
}
