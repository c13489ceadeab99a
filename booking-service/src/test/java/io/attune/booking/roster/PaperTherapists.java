package io.attune.booking.roster;

import io.attune.booking.roster.Therapist.Standing;
import io.attune.platform.decision.Versioned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The copy of therapists, kept on paper. */
public final class PaperTherapists implements Therapists {

    private final Map<String, Versioned<Therapist>> known = new ConcurrentHashMap<>();

    @Override
    public Optional<Versioned<Therapist>> find(String therapistId) {
        return Optional.ofNullable(known.get(therapistId));
    }

    @Override
    public void keep(String therapistId, long version, Therapist therapist) {
        known.merge(
                therapistId,
                new Versioned<>(therapistId, version, therapist),
                (old, heard) -> heard.version() > old.version() ? heard : old);
    }

    @Override
    public void withdraw(String therapistId, long version) {
        keep(therapistId, version, new Therapist(Standing.WITHDRAWN, false, "Etc/UTC", List.of(), List.of(), 0));
    }
}
