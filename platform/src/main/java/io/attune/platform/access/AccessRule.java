package io.attune.platform.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may call one route. Routes that no rule names are refused to everyone.
 *
 * @param method HTTP method
 * @param path path pattern, as in {@code /api/things/{id}}
 * @param open whether it may be called without a token
 * @param holder whether the holder of a record's token may call it; which record is checked where the record is known
 * @param roles the roles that may call it
 * @param about which records it is about; empty for a route that shows and changes nothing of anyone
 */
public record AccessRule(
        String method, String path, boolean open, boolean holder, Set<String> roles, List<About> about) {

    public AccessRule {
        roles = Set.copyOf(roles);
        about = List.copyOf(about);
    }

    public static AccessRule open(String method, String path) {
        return new AccessRule(method, path, true, false, Set.of(), List.of());
    }

    public static AccessRule roles(String method, String path, String... roles) {
        return new AccessRule(method, path, false, false, Set.of(roles), List.of());
    }

    public static AccessRule holder(String method, String path, String... rolesToo) {
        return new AccessRule(method, path, false, true, Set.of(rolesToo), List.of());
    }

    /** Every call is written to the chain of the record that is named there. */
    public AccessRule about(String id) {
        return about(id, About.RECORD);
    }

    /** Every call is written to the chain of the record to which an id of this kind leads. */
    public AccessRule about(String id, String kind) {
        return with(new About(id, kind));
    }

    /** Every call is written to the chains of the records that the controller says it shows. */
    public AccessRule aboutWhatItShows() {
        return with(About.WHAT_IS_SHOWN);
    }

    private AccessRule with(About one) {
        var all = Stream.concat(about.stream(), Stream.of(one)).toList();
        return new AccessRule(method, path, open, holder, roles, all);
    }
}
