package io.attune.platform.audit.web;

import io.attune.platform.access.AccessRule;
import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Holder;
import io.attune.platform.access.Caller.Person;
import io.attune.platform.audit.AuditSettings;
import io.attune.platform.audit.Occasion;
import io.attune.platform.audit.Purposes;
import io.attune.platform.trace.Trace;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says who asks, for what and why. */
@Component
class Occasions {

    /** A person who looks at a record for another reason than usual says so. */
    static final String PURPOSE = "X-Purpose";

    private final AuditSettings settings;

    Occasions(AuditSettings settings) {
        this.settings = settings;
    }

    static Caller caller(HttpServletRequest request) {
        return request.getAttribute(Caller.ATTRIBUTE) instanceof Caller known ? known : new Caller.Anyone();
    }

    static boolean statesAnotherPurpose(HttpServletRequest request) {
        var stated = request.getHeader(PURPOSE);
        return stated != null && !Purposes.ALL.contains(stated);
    }

    Occasion of(HttpServletRequest request, AccessRule rule, Caller caller) {
        var roles = caller instanceof Person person ? List.copyOf(person.roles()) : List.<String>of();
        var trace = Trace.current().map(Trace::traceId).orElse("");
        var action = rule.method() + ' ' + rule.path();
        return new Occasion(caller.name(), roles, action, purpose(request, rule, caller), trace);
    }

    private String purpose(HttpServletRequest request, AccessRule rule, Caller caller) {
        if (caller instanceof Holder) {
            return Purposes.OWN;
        }
        if (rule.path().startsWith(AuditRoutes.PATH)) {
            return Purposes.OVERSIGHT;
        }
        var stated = request.getHeader(PURPOSE);
        return stated == null ? settings.purpose() : stated;
    }
}
