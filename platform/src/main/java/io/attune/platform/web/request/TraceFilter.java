package io.attune.platform.web.request;

import io.attune.platform.trace.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Continues the caller's trace or begins one, and tells it in the response; outermost, so that every answer has it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceFilter extends OncePerRequestFilter {

    private static final String KEPT = TraceFilter.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var trace = request.getAttribute(KEPT) instanceof Trace begun
                ? begun
                : Trace.continued(request.getHeader(Trace.HEADER));
        request.setAttribute(KEPT, trace);
        response.setHeader(Trace.HEADER, trace.traceparent());
        try (var _ = trace.begin()) {
            chain.doFilter(request, response);
        }
    }

    /** An answer that comes later, or an error told by the container, belongs to the same step. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
