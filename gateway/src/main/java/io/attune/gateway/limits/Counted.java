package io.attune.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** As what a request is counted. */
enum Counted {
    /** All of one address, whatever it asks. */
    ADDRESS,
    /** All with one token, wherever they come from. */
    TOKEN,
    INTAKE,
    CREDENTIALS,
    OPEN_READ;

    private static final Pattern CREDENTIALS_PATHS = Pattern.compile("/api/intakes/[^/]*/token|/sign-in/.*|/signed-in");

    /** As what it is counted beside its address and its token. */
    static Optional<Counted> special(HttpServletRequest request) {
        var path = request.getServletPath();
        var writes = request.getMethod().equals("POST");
        if (writes && path.equals("/api/intakes")) {
            return Optional.of(INTAKE);
        }
        if (CREDENTIALS_PATHS.matcher(path).matches()) {
            return Optional.of(CREDENTIALS);
        }
        var isOpen =
                !writes && path.startsWith("/api/") && Callers.token(request).isEmpty();
        return isOpen ? Optional.of(OPEN_READ) : Optional.empty();
    }
}
