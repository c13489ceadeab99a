package io.attune.booking.intake;

import io.attune.platform.decision.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The copy of offers, kept on paper. */
public final class PaperOfferedTherapists implements OfferedTherapists {

    private final Map<String, Versioned<List<String>>> known = new ConcurrentHashMap<>();

    @Override
    public Optional<List<String>> to(String intakeId) {
        return Optional.ofNullable(known.get(intakeId)).map(Versioned::state);
    }

    @Override
    public void keep(String intakeId, long version, Collection<String> therapistIds) {
        known.merge(
                intakeId,
                new Versioned<>(intakeId, version, List.copyOf(therapistIds)),
                (old, heard) -> heard.version() > old.version() ? heard : old);
    }
}
