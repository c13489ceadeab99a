package io.attune.platform.seal;

import java.util.Map;

/** Counts the keys that are kept, and under which outer keys; every bean of this type is told in health. */
@FunctionalInterface
public interface KeyCensus {

    /** By the place where they are kept, such as a collection; as last counted. */
    Map<String, Map<String, Object>> counted();
}
