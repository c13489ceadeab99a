package io.attune.platform.access.web;

import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import io.attune.platform.access.Caller;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Compares a request with the table. */
final class TableAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final RuleOfRequest rules;

    TableAuthorization(AccessTable table) {
        this.rules = new RuleOfRequest(table);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var caller = caller(authentication.get());
        return new AuthorizationDecision(rules.of(context.getRequest())
                .filter(named -> admits(named.rule(), caller))
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
}
