package io.attune.platform.audit.web;

import io.attune.platform.access.AccessTable;
import io.attune.platform.access.web.RuleOfRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Writes that a change is attempted before anything is changed, so that a crash in the middle of it leaves no change
 * without an entry. It stands behind the guard: who is not let in attempts nothing.
 */
@Component
class BeforeChanges implements HandlerInterceptor {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final RuleOfRequest rules;
    private final Writing writing;

    BeforeChanges(AccessTable table, Writing writing) {
        this.rules = new RuleOfRequest(table);
        this.writing = writing;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READS.contains(request.getMethod())) {
            rules.of(request).ifPresent(named -> writing.attempted(request, named));
        }
        return true;
    }
}
