package io.attune.platform.access.web;

import io.attune.platform.access.Caller;
import io.attune.platform.access.token.TokenVerification;
import io.attune.platform.access.token.Verification.KeysAway;
import io.attune.platform.access.token.Verification.Refused;
import io.attune.platform.access.token.Verification.Verified;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the bearer token of a request, if it has one, into the caller. Not Spring's own filter, because that one cannot
 * tell a token that is wrong from a token whose key is away. Only the header counts: a token in a query would be
 * logged.
 */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenVerification tokens;
    private final AccessProblems problems;

    BearerFilter(TokenVerification tokens, AccessProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
        } else if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            problems.invalid(request, response);
        } else {
            switch (tokens.verify(header.substring(SCHEME.length()).strip())) {
                case Verified(var caller) -> {
                    request.setAttribute(Caller.ATTRIBUTE, caller); // for whoever looks on from outside the guard
                    SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
                    chain.doFilter(request, response);
                }
                case Refused _ -> problems.invalid(request, response);
                case KeysAway _ -> problems.keysAway(request, response);
            }
        }
    }
}
