package io.attune.matching.intake;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the highest version, as the collection does. */
public final class InMemoryIntakes implements Intakes {

    private final Map<String, Intake> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Intake> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void keep(Intake intake) {
        kept.merge(intake.id(), intake, (old, other) -> other.version() > old.version() ? other : old);
    }
}
