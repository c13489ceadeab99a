package io.attune.booking.busy.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Hands the client only addresses that it may connect to. It connects to what it was handed and asks nobody again, so a
 * name cannot be a public address when it is looked at and another one a moment later.
 */
final class GuardedResolver implements DnsResolver {

    private final RemoteSettings settings;

    GuardedResolver(RemoteSettings settings) {
        this.settings = settings;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!settings.isInside(host) && !Stream.of(addresses).allMatch(PublicAddresses::contain)) {
            throw new NotPublic();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    /** The name leads, perhaps among others, to an address that is not a public one. */
    static final class NotPublic extends UnknownHostException {}
}
