package io.attune.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every route of a service and who may call it; a bean of each service, and the only way to open a route. */
public record AccessTable(List<AccessRule> rules) {

    public AccessTable {
        rules = List.copyOf(rules);
    }

    public static AccessTable of(AccessRule... rules) {
        return new AccessTable(List.of(rules));
    }

    /** With routes that a room of the platform brings along. */
    public AccessTable and(Collection<AccessRule> more) {
        return new AccessTable(Stream.concat(rules.stream(), more.stream()).toList());
    }
}
