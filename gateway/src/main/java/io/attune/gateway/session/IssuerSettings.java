package io.attune.gateway.session;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity provider at which people sign in.
 *
 * @param issuer what its tokens say in {@code iss}, to the letter
 * @param discoveryUri where it describes itself (OpenID Connect Discovery), as seen from here
 * @param clientId as which the front door is known there
 * @param clientSecret by which the front door shows that it is the one
 * @param rolesClaim where an ID token says which roles somebody has, for pages to know what to show
 */
@ConfigurationProperties("attune.oidc")
record IssuerSettings(String issuer, URI discoveryUri, String clientId, String clientSecret, String rolesClaim) {

    IssuerSettings {
        if (clientSecret == null || clientSecret.isBlank()) {
            throw new IllegalArgumentException("attune.oidc.client-secret is required.");
        }
    }

    @Override
    public String toString() {
        return "IssuerSettings[" + issuer + ']';
    }
}
