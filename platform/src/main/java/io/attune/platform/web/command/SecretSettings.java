package io.attune.platform.web.command;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param idempotency key of the HMAC under which idempotency keys and bodies are remembered: base64, 32 bytes or more,
 *     the same for every instance of a service
 */
@ConfigurationProperties("attune.secrets")
record SecretSettings(String idempotency) {

    private static final int ENOUGH = 32;

    SecretSettings {
        if (idempotency == null || decoded(idempotency).length < ENOUGH) {
            throw new IllegalArgumentException("attune.secrets.idempotency needs 32 bytes or more, in base64.");
        }
    }

    byte[] idempotencyKey() {
        return decoded(idempotency);
    }

    @Override
    public String toString() {
        return "SecretSettings[kept to itself]";
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
