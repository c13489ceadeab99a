package io.attune.matching.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the highest version, as the collection does. */
public final class InMemoryIntakes implements Intakes {

    private final Map<String, Intake> kept = new ConcurrentHashMap<>();
    private final Map<String, LockBox> lockBoxes = new ConcurrentHashMap<>();
    private final Set<String> erased = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<Intake> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<LockBox> lockBox(String id) {
        return Optional.ofNullable(lockBoxes.get(id));
    }

    @Override
    public void keep(LockBox lockBox) {
        lockBoxes.merge(lockBox.intakeId(), lockBox, (old, other) -> other.version() > old.version() ? other : old);
    }

    @Override
    public void erase(String id) {
        kept.remove(id);
        lockBoxes.remove(id);
        erased.add(id);
    }

    @Override
    public boolean isErased(String id) {
        return erased.contains(id);
    }

    @Override
    public void keep(Intake intake) {
        kept.merge(intake.id(), intake, (old, other) -> other.version() > old.version() ? other : old);
    }
}
