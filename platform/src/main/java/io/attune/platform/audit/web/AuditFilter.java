package io.attune.platform.audit.web;

import io.attune.platform.access.AccessTable;
import io.attune.platform.access.web.RuleOfRequest;
import io.attune.platform.access.web.RuleOfRequest.Named;
import io.attune.platform.audit.AuditAway;
import io.attune.platform.audit.Purposes;
import io.attune.platform.trace.Trace;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds back every answer about a record until its entry is stored. It stands around the guard, so that what the guard
 * refuses is written down too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class AuditFilter extends OncePerRequestFilter {

    private static final ProblemType UNKNOWN_PURPOSE =
            new ProblemType("unknown-purpose", HttpStatus.BAD_REQUEST, "The purpose is not known");

    private final RuleOfRequest rules;
    private final Writing writing;
    private final ProblemWriter problems;
    private final HandlerExceptionResolver resolver;

    AuditFilter(
            AccessTable table,
            Writing writing,
            ProblemWriter problems,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.rules = new RuleOfRequest(table);
        this.writing = writing;
        this.problems = problems;
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var named = rules.of(request).filter(found -> !found.rule().about().isEmpty());
        if (named.isEmpty()) {
            chain.doFilter(request, response);
        } else if (Occasions.statesAnotherPurpose(request)) {
            problems.write(request, response, UNKNOWN_PURPOSE, "One of " + String.join(", ", Purposes.ALL) + '.');
        } else {
            var held = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, held);
            answer(request, named.get(), held, response);
        }
    }

    private void answer(
            HttpServletRequest request, Named named, ContentCachingResponseWrapper held, HttpServletResponse response)
            throws IOException {
        try {
            writing.answered(request, named, held);
            held.copyBodyToResponse();
        } catch (RuntimeException fault) {
            response.reset();
            Trace.current().ifPresent(trace -> response.setHeader(Trace.HEADER, trace.traceparent()));
            // As if a controller had thrown it: whoever adds to problems adds to this one.
            resolver.resolveException(
                    request, response, null, fault instanceof AuditAway away ? away : new AuditAway(fault));
        }
    }
}
