package io.attune.gateway.origin;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Answers preflights here, and those it refuses as a problem like all others. */
@Component
class PreflightAnswers extends DefaultCorsProcessor {

    private static final ProblemType NOT_ALLOWED =
            new ProblemType("origin-not-allowed", HttpStatus.FORBIDDEN, "This origin may not ask");

    private final ProblemWriter problems;

    PreflightAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration permission, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (permission == null) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN); // another origin would have been told otherwise
        }
        var served = super.processRequest(permission, request, response);
        if (!served) {
            problems.write(request, response, NOT_ALLOWED, "The origin, the method or a header is not allowed.");
        }
        return served;
    }

    /** Written above, where the request is known. */
    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.FORBIDDEN);
    }
}
