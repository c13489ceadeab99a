package io.attune.gateway.limits;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** By what callers are told apart. */
final class Callers {

    /** What a household or a firm is given of IPv6: whoever has one such address has all of them. */
    private static final int NETWORK_BYTES = 8;

    private static final int IPV6_BYTES = 16;

    private Callers() {}

    static String address(HttpServletRequest request) {
        var said = request.getRemoteAddr();
        try {
            var address = InetAddress.ofLiteral(said).getAddress();
            var network = address.length == IPV6_BYTES ? Arrays.copyOf(address, NETWORK_BYTES) : address;
            return Base64.getEncoder().encodeToString(network);
        } catch (IllegalArgumentException _) {
            return said; // a trusted proxy may name a caller in its own way
        }
    }

    /** Or the session's cookie, which stands for one. Only a hash is kept, and only in memory. */
    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .or(() -> session(request))
                .map(Callers::hash);
    }

    private static Optional<String> session(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().endsWith("attune-session"))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
