package io.attune.booking.busy.remote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param inside hosts of the practice's own, which may be fetched from without TLS and inside its network */
@ConfigurationProperties("attune.busy")
record RemoteSettings(@Nullable Set<String> inside) {

    RemoteSettings {
        inside = inside == null ? Set.of() : Set.copyOf(inside);
    }

    boolean isInside(@Nullable String host) {
        return inside != null && host != null && inside.contains(host);
    }
}
