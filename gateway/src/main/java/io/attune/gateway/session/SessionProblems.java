package io.attune.gateway.session;

import io.attune.platform.web.ProblemType;
import org.springframework.http.HttpStatus;

/** The ways in which a session can be in the way. */
final class SessionProblems {

    static final ProblemType FORGED =
            new ProblemType("csrf-refused", HttpStatus.FORBIDDEN, "This did not come from one of our pages");
    static final ProblemType UNKNOWN = new ProblemType(
            "session-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Sessions cannot be looked at just now");
    static final ProblemType ISSUER_AWAY =
            new ProblemType("sign-in-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Nobody can sign in just now");
    static final ProblemType NOT_SIGNED_IN =
            new ProblemType("sign-in-failed", HttpStatus.UNAUTHORIZED, "Signing in did not succeed");

    static final String FORGED_DETAIL = "Send X-CSRF-Token as GET /api/session tells it, from a page of this site.";
    static final String LATER = "You may well be signed in. Try again in a moment.";

    private SessionProblems() {}
}
