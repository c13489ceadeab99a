package io.attune.platform.access.web;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** The four ways in which the guard turns a request away (RFC 6750, section 3). */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final ProblemType TOKEN_REQUIRED =
            new ProblemType("token-required", HttpStatus.UNAUTHORIZED, "A token is required");
    private static final ProblemType INVALID_TOKEN =
            new ProblemType("invalid-token", HttpStatus.UNAUTHORIZED, "The token is not valid");
    private static final ProblemType NOT_ALLOWED =
            new ProblemType("not-allowed", HttpStatus.FORBIDDEN, "This token does not open this");
    private static final ProblemType KEYS_UNAVAILABLE =
            new ProblemType("keys-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "The token cannot be verified now");

    private final ProblemWriter problems;

    AccessProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException absent)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, TOKEN_REQUIRED, "Send a bearer token.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        problems.write(request, response, NOT_ALLOWED, "Another role or another token is needed.");
    }

    void invalid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(request, response, INVALID_TOKEN, "It is forged, over, or made for something else.");
    }

    void keysAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        problems.write(request, response, KEYS_UNAVAILABLE, "The token may be good. Try again in a moment.");
    }
}
