package io.attune.profile.client.store;

import io.attune.profile.client.KeyedHashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 over purpose and parts, each preceded by its length so that none runs into the next. */
@Component
class HmacKeyedHashes implements KeyedHashes {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    HmacKeyedHashes(IdentitySettings settings) {
        this.key = new SecretKeySpec(settings.key(), ALGORITHM);
    }

    @Override
    public String hash(String purpose, String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            feed(mac, purpose);
            for (var part : parts) {
                feed(mac, part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }

    private static void feed(Mac mac, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        mac.update(bytes);
    }
}
