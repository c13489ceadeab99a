package io.attune.platform.testing;

import io.attune.platform.access.AccessTable;
import java.util.List;

/**
 * The routes of a table of which no call is written to the audit log. Each service's test holds them against a list
 * that a person wrote, so that nobody forgets to say which record a new route is about.
 */
public final class ImpersonalRoutes {

    private ImpersonalRoutes() {}

    public static List<String> of(AccessTable table) {
        return table.rules().stream()
                .filter(rule -> rule.about().isEmpty())
                .map(rule -> rule.method() + ' ' + rule.path())
                .toList();
    }
}
