package io.attune.gateway.routes;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body whose media type is a pattern of several, which would be a fault to whatever looks for its route. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
class OneMediaType extends OncePerRequestFilter {

    private static final ProblemType UNSUPPORTED =
            new ProblemType("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type");

    private final ProblemWriter problems;

    OneMediaType(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type == null || !type.split(";", 2)[0].contains("*")) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, UNSUPPORTED, "A body has one media type.");
        }
    }
}
