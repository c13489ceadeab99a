package io.attune.booking.intake;

import io.attune.platform.decision.Versioned;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The copy of intakes, kept on paper. */
public final class PaperIntakes implements Intakes {

    private final Map<String, Versioned<Intake>> known = new ConcurrentHashMap<>();

    @Override
    public Optional<Versioned<Intake>> find(String intakeId) {
        return Optional.ofNullable(known.get(intakeId));
    }

    @Override
    public void keep(String intakeId, long version, Intake intake) {
        known.merge(
                intakeId,
                new Versioned<>(intakeId, version, intake),
                (old, heard) -> heard.version() > old.version() ? heard : old);
    }
}
