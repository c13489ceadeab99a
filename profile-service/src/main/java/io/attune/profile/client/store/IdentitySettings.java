package io.attune.profile.client.store;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param identity key of the hashes by which clients and their resume secrets are recognised: 32 bytes or more, in
 *     base64. Changing it makes everyone a new client
 */
@ConfigurationProperties("attune.secrets")
record IdentitySettings(String identity) {

    private static final int ENOUGH = 32;

    IdentitySettings {
        if (identity == null || decoded(identity).length < ENOUGH) {
            throw new IllegalArgumentException("attune.secrets.identity needs 32 bytes or more, in base64.");
        }
    }

    byte[] key() {
        return decoded(identity);
    }

    @Override
    public String toString() {
        return "IdentitySettings[kept to itself]";
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
