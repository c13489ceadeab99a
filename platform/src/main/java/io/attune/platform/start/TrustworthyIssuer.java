package io.attune.platform.start;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Whoever can answer in the issuer's place is believed to be anyone; and the local runner's issuer has demo users. */
final class TrustworthyIssuer implements Requirement {

    private static final String ISSUER = "attune.oidc.issuer";
    private static final String KEYS = "attune.oidc.jwks-uri";
    private static final String DISCOVERY = "attune.oidc.discovery-uri";
    private static final String TOKENS = "attune.identity.token-uri";

    @Override
    public Stream<String> unmet(Environment settings) {
        return Stream.of(ISSUER, KEYS, DISCOVERY, TOKENS)
                .filter(settings::containsProperty)
                .flatMap(setting -> unmet(setting, settings.getRequiredProperty(setting)));
    }

    private static Stream<String> unmet(String setting, String address) {
        var uri = URI.create(address);
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            return Stream.of(setting + " must begin with https:// in production.");
        }
        return uri.getHost() == null || Loopback.isIt(uri.getHost())
                ? Stream.of(setting + " must not lead to this machine in production: the issuer there has demo users.")
                : Stream.empty();
    }
}
