package io.attune.platform.access;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider whose tokens are believed.
 *
 * @param issuer the {@code iss} that its tokens carry, to the letter
 * @param jwksUri where its public keys are
 * @param audience must be among the {@code aud} of every token, so that one made for another system opens nothing here
 */
@ConfigurationProperties("attune.oidc")
public record AccessSettings(
        String issuer, URI jwksUri, @DefaultValue("attune") String audience) {

    public AccessSettings {
        if (issuer == null || jwksUri == null) {
            throw new IllegalArgumentException("attune.oidc.issuer and attune.oidc.jwks-uri are required.");
        }
    }
}
