package io.attune.platform.audit.web;

import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Anyone;
import io.attune.platform.access.web.RuleOfRequest.Named;
import io.attune.platform.audit.Access;
import io.attune.platform.audit.AuditLog;
import io.attune.platform.audit.Fields;
import io.attune.platform.audit.Occasion;
import io.attune.platform.audit.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Writes what one request does to the chains of the records it is about: before a change that it is attempted, after
 * any answer what came of it. A fault of ours showed nothing, and what was attempted stands written.
 */
@Component
class Writing {

    /** The chain of requests for what is not there, of callers who are known. */
    static final String REFUSALS = "service:refusals";

    private static final String RECORDS = Writing.class.getName();
    private static final int UNAUTHORIZED = 401;
    private static final int FAULT = 500;

    private final AuditLog log;
    private final Asked asked;
    private final Occasions occasions;
    private final FewRefusals few;
    private final Watch watch;

    Writing(AuditLog log, Asked asked, Occasions occasions, FewRefusals few, Watch watch) {
        this.log = log;
        this.asked = asked;
        this.occasions = occasions;
        this.few = few;
        this.watch = watch;
    }

    /** Before a change. */
    void attempted(HttpServletRequest request, Named named) {
        write(records(request, named), occasion(request, named), Outcome.ATTEMPTED, Fields.NONE);
    }

    /** After everything, before the caller learns of it. */
    void answered(HttpServletRequest request, Named named, ContentCachingResponseWrapper answer) {
        var outcome = Outcome.answered(answer.getStatus());
        if (outcome.status() >= FAULT || outcome.status() == UNAUTHORIZED) {
            return;
        }
        if (outcome.isGranted()) {
            var fields = Names.of(request, answer.getContentType(), answer.getContentAsByteArray());
            granted(request, named, outcome, fields);
        } else {
            refused(request, named, outcome);
        }
    }

    private void granted(HttpServletRequest request, Named named, Outcome outcome, Fields fields) {
        var asked = records(request, named);
        var occasion = occasion(request, named);
        asked.forEach(record -> watch.beforeShowing(record, occasion));
        var all = new TreeSet<>(asked);
        all.addAll(Shown.in(request).records());
        write(all, occasion, outcome, fields);
    }

    private void refused(HttpServletRequest request, Named named, Outcome outcome) {
        var records = records(request, named);
        var caller = caller(request);
        if (!records.isEmpty()) {
            write(records, occasion(request, named), outcome, Fields.NONE);
        } else if (!(caller instanceof Anyone) && few.takes(caller)) {
            write(Set.of(REFUSALS), occasion(request, named), outcome, Fields.NONE);
        }
    }

    private void write(Collection<String> records, Occasion occasion, Outcome outcome, Fields fields) {
        if (!records.isEmpty()) {
            log.write(records.stream()
                    .map(record -> new Access(record, occasion, outcome, fields))
                    .toList());
        }
    }

    private Occasion occasion(HttpServletRequest request, Named named) {
        return occasions.of(request, named.rule(), caller(request));
    }

    private static Caller caller(HttpServletRequest request) {
        return Occasions.caller(request);
    }

    /** Looked for once: after a change they may be found no more. */
    private Set<String> records(HttpServletRequest request, Named named) {
        if (request.getAttribute(RECORDS) instanceof Found(var found)) {
            return found;
        }
        var found = asked.records(request, named, caller(request));
        request.setAttribute(RECORDS, new Found(found));
        return found;
    }

    private record Found(Set<String> records) {}
}
