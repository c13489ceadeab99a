package io.attune.booking.busy.remote;

import io.attune.platform.outside.Reach;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param inside hosts of the practice's own, which may be fetched from without TLS and inside its network */
@ConfigurationProperties("attune.busy")
record RemoteSettings(@Nullable Set<String> inside) {

    RemoteSettings {
        inside = inside == null ? Set.of() : Set.copyOf(inside);
    }

    Reach reach() {
        return new Reach(Objects.requireNonNullElse(inside, Set.of()));
    }
}
