package io.attune.matching.candidates.remote;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * As whom this service asks others: a client of the identity provider, by the grant of client credentials (RFC 6749,
 * section 4.4).
 *
 * @param tokenUri where the provider gives out tokens, as seen from here
 * @param clientSecret without one it asks as nobody
 */
@ConfigurationProperties("attune.identity")
record IdentitySettings(URI tokenUri, String clientId, String clientSecret) {

    boolean isSet() {
        return !clientSecret.isBlank();
    }

    @Override
    public String toString() {
        return "IdentitySettings[" + clientId + ']';
    }
}
