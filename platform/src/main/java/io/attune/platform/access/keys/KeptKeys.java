package io.attune.platform.access.keys;

import java.util.Optional;

/** The service's own copy of public keys, which outlives a restart; throws {@link KeptKeysAway} while it is away. */
public interface KeptKeys {

    Optional<String> find(String name);

    /** Replaces what was kept under this name. */
    void keep(String name, String keys);
}
