package io.attune.booking.intake;

import io.attune.platform.decision.Versioned;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The copy of offers, kept on paper. */
public final class PaperOfferedTherapists implements OfferedTherapists {

    private final Map<String, Versioned<Set<String>>> known = new ConcurrentHashMap<>();

    @Override
    public Optional<Set<String>> to(String intakeId) {
        return Optional.ofNullable(known.get(intakeId)).map(Versioned::state);
    }

    @Override
    public void keep(String intakeId, long version, Set<String> therapistIds) {
        known.merge(
                intakeId,
                new Versioned<>(intakeId, version, therapistIds),
                (old, heard) -> heard.version() > old.version() ? heard : old);
    }
}
