package io.attune.platform.access;

import java.util.Set;

/**
 * Who may call one route. Routes that no rule names are refused to everyone.
 *
 * @param method HTTP method
 * @param path path pattern, as in {@code /api/things/{id}}
 * @param open whether it may be called without a token
 * @param holder whether the holder of a record's token may call it; which record is checked where the record is known
 * @param roles the roles that may call it
 */
public record AccessRule(String method, String path, boolean open, boolean holder, Set<String> roles) {

    public AccessRule {
        roles = Set.copyOf(roles);
    }

    public static AccessRule open(String method, String path) {
        return new AccessRule(method, path, true, false, Set.of());
    }

    public static AccessRule roles(String method, String path, String... roles) {
        return new AccessRule(method, path, false, false, Set.of(roles));
    }

    public static AccessRule holder(String method, String path, String... rolesToo) {
        return new AccessRule(method, path, false, true, Set.of(rolesToo));
    }
}
