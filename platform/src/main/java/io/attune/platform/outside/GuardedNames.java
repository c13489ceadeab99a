package io.attune.platform.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Hands the client only addresses that it may connect to. It connects to what it was handed and asks nobody again, so a
 * name cannot be a public address when it is looked at and another one a moment later.
 */
final class GuardedNames implements DnsResolver {

    private final DnsResolver names;
    private final Reach reach;

    GuardedNames(DnsResolver names, Reach reach) {
        this.names = names;
        this.reach = reach;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (!reach.mayConnect(host, addresses)) {
            throw new NotPublic();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
