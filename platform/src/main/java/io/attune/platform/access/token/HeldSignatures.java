package io.attune.platform.access.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;

/**
 * Which signatures were found to hold. That one key signed one token stays true, so it is computed once; whether the
 * key is still believed and the token still live is asked each time. No token is kept, only its digest.
 */
final class HeldSignatures {

    private static final int MOST = 10_000;

    /** As long as the tokens of clients live. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final Cache<String, JWK> held =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    boolean holds(JWSObject signed, JWK key, BooleanSupplier computed) {
        var digest = digest(signed.serialize());
        if (key.equals(held.getIfPresent(digest))) {
            return true;
        }
        boolean holds = computed.getAsBoolean();
        if (holds) {
            held.put(digest, key);
        }
        return holds;
    }

    private static String digest(String token) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
