package io.attune.gateway.session;

import io.attune.gateway.origin.OriginSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells a change that one of our pages asks for from one that somebody else's page makes a browser ask for (CSRF): a
 * browser says where a request comes from, and only our pages can read the session's token and send it along.
 */
@Component
class Forgeries {

    static final String HEADER = "X-CSRF-Token";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final OriginSettings origin;

    Forgeries(OriginSettings origin) {
        this.origin = origin;
    }

    boolean suspects(HttpServletRequest request, SignedIn signedIn) {
        return !READING.contains(request.getMethod()) && !(isFromHere(request) && knowsTheToken(request, signedIn));
    }

    private boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var from = request.getHeader(HttpHeaders.ORIGIN);
        return (site == null || site.equals("same-origin") || isAllowed(from))
                && (from == null || from.equals(origin.publicUrl().toString()) || isAllowed(from));
    }

    private boolean isAllowed(@Nullable String from) {
        return from != null && origin.allowedWithCredentials().contains(from);
    }

    private static boolean knowsTheToken(HttpServletRequest request, SignedIn signedIn) {
        var sent = request.getHeader(HEADER);
        return sent != null && Randoms.same(sent, signedIn.csrfToken());
    }
}
