package io.attune.gateway.routes;

import io.attune.platform.web.ProblemWriter;
import io.attune.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only paths in that everyone reads alike. A path is passed on as it was sent, so a step upwards, a parameter
 * after a semicolon or an encoded slash, which the route table takes for part of a name, could lead a service
 * elsewhere. After the limits, so that whoever tries many is counted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
class PlainPaths extends OncePerRequestFilter {

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?");

    private final ProblemWriter problems;

    PlainPaths(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PLAIN.matcher(request.getRequestURI()).matches()) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, Problems.NOT_FOUND, "There is nothing here.");
        }
    }
}
