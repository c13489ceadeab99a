package io.attune.gateway.protection;

import io.attune.gateway.origin.OriginSettings;
import io.attune.platform.trace.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The headers that keep a browser from harm, said once for all answers; what a service says about the same is dropped,
 * so that nothing is said twice. Answers of the API are kept by nobody on the way, because they may be about a person.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class SecurityHeaders extends OncePerRequestFilter implements ResponseHttpHeadersFilter {

    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The documentation's own pages need scripts and style attributes, from here alone. */
    private static final String PAGES_OF_THE_DOCUMENTATION = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String TRANSPORT = "Strict-Transport-Security";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    /** What a service might say of itself, of others, or to a browser past the front door. */
    private static final List<String> NOT_PASSED_ON = List.of(
            "Content-Security-Policy",
            "X-XSS-Protection",
            TRANSPORT,
            HttpHeaders.SERVER,
            "X-Powered-By",
            HttpHeaders.SET_COOKIE,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.PRAGMA,
            HttpHeaders.EXPIRES,
            Trace.HEADER);

    /** Who may read answers is said here too. */
    private static final String CROSS_ORIGIN = "Access-Control-";

    private final OriginSettings origin;

    SecurityHeaders(OriginSettings origin) {
        this.origin = origin;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure() || origin.isSecure()) {
            response.setHeader(TRANSPORT, TWO_YEARS);
        }
        response.setHeader(
                "Content-Security-Policy",
                path.startsWith("/swagger-ui/") ? PAGES_OF_THE_DOCUMENTATION : NOTHING_FROM_ELSEWHERE);
        if (path.startsWith("/api/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(path));
        }
        chain.doFilter(request, response);
    }

    /** Also where the server refused before anybody else was asked. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** A calendar program may keep the feed it asks for every quarter of an hour, as long as it asks. */
    private static String keeping(String path) {
        return path.startsWith("/api/calendar-feeds/") ? "private, no-cache" : "no-store";
    }

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        var kept = HttpHeaders.copyOf(answered);
        ALWAYS.keySet().forEach(kept::remove);
        NOT_PASSED_ON.forEach(kept::remove);
        kept.headerNames().stream()
                .filter(name -> name.regionMatches(true, 0, CROSS_ORIGIN, 0, CROSS_ORIGIN.length()))
                .toList()
                .forEach(kept::remove);
        return kept;
    }
}
