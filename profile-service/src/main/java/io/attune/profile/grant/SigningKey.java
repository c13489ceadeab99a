package io.attune.profile.grant;

import java.math.BigInteger;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A P-256 key pair.
 *
 * @param useFrom the first instant at which it may sign, so that everyone has heard of it by then
 * @param keepUntil the instant from which nothing it signed is valid any more
 */
public record SigningKey(
        String kid, ECPublicKey publicKey, ECPrivateKey privateKey, Instant useFrom, Instant keepUntil) {

    private static final int COORDINATE_BYTES = 32;

    /** The public half as the members of a JSON Web Key (RFC 7517, RFC 7518 section 6.2). */
    public Map<String, String> publicJwk() {
        var jwk = new LinkedHashMap<String, String>();
        jwk.put("kty", "EC");
        jwk.put("crv", "P-256");
        jwk.put("alg", "ES256");
        jwk.put("use", "sig");
        jwk.put("kid", kid);
        jwk.put("x", coordinate(publicKey.getW().getAffineX()));
        jwk.put("y", coordinate(publicKey.getW().getAffineY()));
        return jwk;
    }

    /** Always of full length: leading zeros belong to it, a leading sign byte does not. */
    private static String coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var full = new byte[COORDINATE_BYTES];
        var significant = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - COORDINATE_BYTES), bytes.length);
        System.arraycopy(significant, 0, full, COORDINATE_BYTES - significant.length, significant.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(full);
    }
}
