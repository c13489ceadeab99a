package io.attune.gateway.session;

import io.attune.gateway.origin.OriginSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * What a browser keeps: nothing that a script can read or that any other host is sent. With TLS the names begin with
 * {@code __Host-}, so that no neighbouring host can set them either.
 */
@Component
class Cookies {

    private static final String SESSION = "attune-session";
    private static final String SIGN_IN = "attune-sign-in";

    /** As long as anybody needs to find a password. */
    static final Duration SIGNING_IN = Duration.ofMinutes(10);

    /** Until the browser is closed; how long a session really lasts is decided by the store. */
    private static final Duration WITH_THE_BROWSER = Duration.ofSeconds(-1);

    private final boolean secure;

    Cookies(OriginSettings origin) {
        this.secure = origin.isSecure();
    }

    Optional<String> session(HttpServletRequest request) {
        return read(request, SESSION);
    }

    void setSession(HttpServletResponse response, String value) {
        write(response, SESSION, value, WITH_THE_BROWSER);
    }

    void dropSession(HttpServletResponse response) {
        write(response, SESSION, "", Duration.ZERO);
    }

    Optional<String> signIn(HttpServletRequest request) {
        return read(request, SIGN_IN);
    }

    void setSignIn(HttpServletResponse response, String value) {
        write(response, SIGN_IN, value, SIGNING_IN);
    }

    void dropSignIn(HttpServletResponse response) {
        write(response, SIGN_IN, "", Duration.ZERO);
    }

    private Optional<String> read(HttpServletRequest request, String name) {
        var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(named(name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Lax and not Strict, because somebody comes back from the issuer's page, and from a link in a message. */
    private void write(HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(named(name), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }
}
