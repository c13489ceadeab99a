package io.attune.planted.kept.lamp;

import java.util.Optional;

/** The lamps of the house. */
public interface Lamps {

    Optional<Lamp> find(String id);
}
