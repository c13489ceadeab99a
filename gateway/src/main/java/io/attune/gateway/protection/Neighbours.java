package io.attune.gateway.protection;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The services behind the front door, by name. */
@ConfigurationProperties("attune")
public record Neighbours(Map<String, Settings> services) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    public Neighbours {
        services = Map.copyOf(services);
        services.forEach((name, service) -> {
            if (service.limit().isNegative()
                    || service.limit().isZero()
                    || service.limit().compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("attune.services." + name + ".limit must be up to 30 seconds.");
            }
        });
    }

    public Neighbour named(String name) {
        var service = services.get(name);
        if (service == null) {
            throw new IllegalArgumentException("A route names a service that is not in attune.services: " + name);
        }
        return new Neighbour(name, service.part(), service.address(), service.limit());
    }

    public List<Neighbour> all() {
        return new TreeMap<>(services).keySet().stream().map(this::named).toList();
    }

    /** One entry of the settings; see {@link Neighbour}. */
    public record Settings(String part, URI address, Duration limit) {}
}
