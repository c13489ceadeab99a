package io.attune.gateway.protection;

import io.attune.platform.trace.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    private static final Map<String, String> ALWAYS =
            Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "no-referrer");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        ALWAYS.forEach(response::setHeader);
        response.setHeader(
                "Content-Security-Policy",
                path.startsWith("/swagger-ui/") ? PAGES_OF_THE_DOCUMENTATION : NOTHING_FROM_ELSEWHERE);
        if (path.startsWith("/api/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(path));
        }
        chain.doFilter(request, response);
    }

    /** A calendar program may keep the feed it asks for every quarter of an hour, as long as it asks. */
    private static String keeping(String path) {
        return path.startsWith("/api/calendar-feeds/") ? "private, no-cache" : "no-store";
    }

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        var kept = HttpHeaders.copyOf(answered);
        ALWAYS.keySet().forEach(kept::remove);
        kept.remove("Content-Security-Policy");
        kept.remove("X-XSS-Protection");
        kept.remove(HttpHeaders.CACHE_CONTROL);
        kept.remove(HttpHeaders.PRAGMA);
        kept.remove(HttpHeaders.EXPIRES);
        kept.remove(Trace.HEADER);
        return kept;
    }
}
