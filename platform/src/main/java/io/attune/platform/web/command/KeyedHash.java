package io.attune.platform.web.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 over parts that cannot run into one another, because each is preceded by its length. */
@Component
class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash(SecretSettings secrets) {
        this.key = new SecretKeySpec(secrets.idempotencyKey(), ALGORITHM);
    }

    String of(String... parts) {
        return of(new byte[0], parts);
    }

    String of(byte[] first, String... parts) {
        var mac = mac();
        feed(mac, first);
        for (var part : parts) {
            feed(mac, part.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private static void feed(Mac mac, byte[] part) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        mac.update(part);
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256.", missing);
        }
    }
}
