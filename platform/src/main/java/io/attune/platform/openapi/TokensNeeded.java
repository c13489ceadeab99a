package io.attune.platform.openapi;

import static io.attune.platform.openapi.Refusals.refuses;

import io.attune.platform.access.AccessRule;
import io.attune.platform.access.AccessTable;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Who may call a route shows in the access table. */
final class TokensNeeded implements OpenApiCustomizer {

    static final String BEARER = "bearer";

    private final AccessTable access;

    TokensNeeded(AccessTable access) {
        this.access = access;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> access.rules().stream()
                        .filter(rule -> !rule.open())
                        .filter(rule ->
                                rule.path().equals(path) && rule.method().equals(method.name()))
                        .forEach(rule -> needsAToken(operation, rule))));
    }

    private static void needsAToken(Operation operation, AccessRule rule) {
        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        refuses(operation, "401", "A token is missing or not valid.");
        refuses(operation, "403", "The token does not open this: " + whoMay(rule.holder(), rule.roles()));
    }

    private static String whoMay(boolean holder, Set<String> roles) {
        return (holder ? "the record's own token, or the roles " : "the roles ")
                + String.join(", ", roles.stream().sorted().toList()) + " do.";
    }
}
