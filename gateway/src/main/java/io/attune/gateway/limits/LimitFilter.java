package io.attune.gateway.limits;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who asks too often, before anything of the request is read. The health may always be asked. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class LimitFilter extends OncePerRequestFilter {

    private static final ProblemType TOO_OFTEN =
            new ProblemType("rate-limited", HttpStatus.TOO_MANY_REQUESTS, "That was too often");

    private final Allowances allowances;
    private final ProblemWriter problems;

    LimitFilter(Allowances allowances, ProblemWriter problems) {
        this.allowances = allowances;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals("/actuator/health") || path.startsWith("/actuator/health/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = allowances.take(request);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = wait.get().plus(Duration.ofSeconds(1).minusNanos(1)).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(request, response, TOO_OFTEN, "Try again in " + seconds + " s.");
    }
}
