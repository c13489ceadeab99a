package io.attune.platform.web.request;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body once and whole, so that a form and its idempotency key can both look at it, and refuses one that is
 * too large, whether its length was said beforehand or not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class WholeBodyFilter extends OncePerRequestFilter {

    static final int LIMIT = 256 * 1024;

    /** Of a file that another program wrote, with much in it that nobody here reads. */
    static final int LIMIT_OF_CALENDARS = 1024 * 1024;

    private static final ProblemType TOO_LARGE =
            new ProblemType("body-too-large", HttpStatus.CONTENT_TOO_LARGE, "The body is too large");
    private static final ProblemType INCOMPLETE =
            new ProblemType("incomplete-body", HttpStatus.BAD_REQUEST, "The body ended early");

    private final ProblemWriter problems;
    private final BodyLimits limits;

    WholeBodyFilter(ProblemWriter problems, ObjectProvider<BodyLimits> limits) {
        this.problems = problems;
        this.limits = limits.getIfAvailable(() -> WholeBodyFilter::usual);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limits.most(request);
        if (request.getContentLengthLong() > limit) {
            refuseTooLarge(limit, request, response);
            return;
        }
        var body = read(request, limit);
        if (body == null) {
            problems.write(request, response, INCOMPLETE, "Fewer bytes came than were announced.");
        } else if (body.length > limit) {
            refuseTooLarge(limit, request, response);
        } else {
            chain.doFilter(new WholeBody(request, body), response);
        }
    }

    private static int usual(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("text/calendar") ? LIMIT_OF_CALENDARS : LIMIT;
    }

    private static byte @Nullable [] read(HttpServletRequest request, int limit) {
        try {
            return request.getInputStream().readNBytes(limit + 1);
        } catch (IOException _) {
            return null;
        }
    }

    private void refuseTooLarge(int limit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, TOO_LARGE, "A body may have at most " + limit / 1024 + " KiB.");
    }
}
