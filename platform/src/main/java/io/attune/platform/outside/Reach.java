package io.attune.platform.outside;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a client may reach.
 *
 * @param inside hosts of the practice's own, which may be asked without TLS and inside its network
 */
public record Reach(Set<String> inside) {

    public Reach {
        inside = Set.copyOf(inside);
    }

    /** Whether an address may be asked in this way; where its host leads to is looked at when it is resolved. */
    public boolean mayAsk(URI address) {
        var scheme = address.getScheme();
        var isPlain = "http".equalsIgnoreCase(scheme) && isInside(address.getHost());
        return address.getHost() != null && ("https".equalsIgnoreCase(scheme) || isPlain);
    }

    /** A host that leads to one address inside is as bad as one that leads nowhere else. */
    boolean mayConnect(String host, InetAddress... addresses) {
        return isInside(host) || Stream.of(addresses).allMatch(PublicAddresses::contain);
    }

    private boolean isInside(@Nullable String host) {
        return host != null && inside.contains(host);
    }
}
