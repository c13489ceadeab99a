package io.attune.platform.access.web;

import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import io.attune.platform.access.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Compares a request with the table. Of the rules whose path fits, the most specific path decides, as it does when the
 * request is handed to a controller; so a rule for {@code /things/{id}} never opens {@code /things/secret}.
 */
final class TableAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final List<Line> lines;

    TableAuthorization(AccessTable table) {
        this.lines =
                table.rules().stream().map(Line::of).sorted(Line.SPECIFIC_FIRST).toList();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var path = PathContainer.parsePath(request.getRequestURI());
        var caller = caller(authentication.get());
        return new AuthorizationDecision(lines.stream()
                .filter(line -> line.rule.method().equals(method) && line.path.matches(path))
                .findFirst()
                .filter(line -> admits(line.rule, caller))
                .isPresent());
    }

    private static Caller caller(Authentication authentication) {
        return authentication.getPrincipal() instanceof Caller caller ? caller : new Caller.Anyone();
    }

    private static boolean admits(AccessRule rule, Caller caller) {
        return rule.open()
                || switch (caller) {
                    case Caller.Anyone _ -> false;
                    case Caller.Person person -> person.roles().stream().anyMatch(rule.roles()::contains);
                    case Caller.Holder _ -> rule.holder();
                };
    }

    private record Line(AccessRule rule, PathPattern path) {

        static final Comparator<Line> SPECIFIC_FIRST = Comparator.comparing(Line::path);

        static Line of(AccessRule rule) {
            return new Line(rule, PathPatternParser.defaultInstance.parse(rule.path()));
        }
    }
}
