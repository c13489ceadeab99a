package io.attune.gateway.limits;

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

/** No address of ours is long. One that is longer than the server reads at all is refused by the server itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 8)
class AddressLengthFilter extends OncePerRequestFilter {

    private static final ProblemType TOO_LONG =
            new ProblemType("address-too-long", HttpStatus.URI_TOO_LONG, "The address is too long");

    private final LimitSettings settings;
    private final ProblemWriter problems;

    AddressLengthFilter(LimitSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        var length = request.getRequestURI().length() + (query == null ? 0 : query.length());
        if (length <= settings.addressLength()) {
            chain.doFilter(request, response);
        } else {
            var most = settings.addressLength();
            problems.write(request, response, TOO_LONG, "It may have at most " + most + " characters.");
        }
    }
}
