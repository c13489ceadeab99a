package io.attune.booking.ics.store;

import io.attune.booking.ics.FeedSecrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 under one key; the first word keeps secrets and hashes apart, and no part has a line break in it. */
@Component
@EnableConfigurationProperties(FeedKey.class)
class HmacFeedSecrets implements FeedSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    HmacFeedSecrets(FeedKey key) {
        this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
    }

    @Override
    public String of(String therapistId, String commandKey) {
        return mac("calendar-feed secret", therapistId, commandKey);
    }

    @Override
    public String hash(String secret) {
        return mac("calendar-feed hash", secret);
    }

    private String mac(String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var message = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(message));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, impossible);
        }
    }
}
