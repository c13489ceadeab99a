package io.attune.profile.client.store;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param identity key of the hashes by which clients and their resume secrets are recognised: base64, 32 bytes or more.
 *     Changing it makes everyone a new client
 */
@ConfigurationProperties("attune.secrets")
record IdentitySettings(byte[] identity) {

    private static final int ENOUGH = 32;

    IdentitySettings {
        if (identity == null || identity.length < ENOUGH) {
            throw new IllegalArgumentException("attune.secrets.identity needs 32 bytes or more, in base64.");
        }
    }
}
