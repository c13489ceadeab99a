package io.attune.profile.intake;

import io.attune.profile.client.KeyedHashes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Service;

/** The secrets with which clients come back to an intake: 256 random bits, of which only a keyed hash is kept. */
@Service
final class ResumeSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final KeyedHashes hashes;

    ResumeSecrets(KeyedHashes hashes) {
        this.hashes = hashes;
    }

    String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash(String secret) {
        return hashes.hash("resume", secret);
    }

    /** Takes as long for a wrong secret as for the right one. */
    boolean matches(String secret, String hash) {
        return MessageDigest.isEqual(
                hash(secret).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
