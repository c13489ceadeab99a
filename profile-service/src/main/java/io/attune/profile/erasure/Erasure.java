package io.attune.profile.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forgetting of one intake.
 *
 * @param copiesUntil the last day on which a copy that nobody can read may exist somewhere
 * @param done when each service had forgotten it, by the service's name
 */
public record Erasure(String intakeId, Instant requestedAt, LocalDate copiesUntil, Map<String, Instant> done) {

    /** Everyone who has to forget. */
    static final Set<String> SERVICES = Set.of("profile", "matching", "booking");

    public Erasure {
        done = Map.copyOf(done);
    }

    static Erasure requested(String intakeId, Instant at, LocalDate copiesUntil) {
        return new Erasure(intakeId, at, copiesUntil, Map.of());
    }

    Erasure doneBy(String service, Instant at) {
        var all = new HashMap<>(done);
        all.putIfAbsent(service, at);
        return new Erasure(intakeId, requestedAt, copiesUntil, all);
    }

    /** When the last of them had, or nothing while one has not. */
    public Optional<Instant> completedAt() {
        return done.keySet().containsAll(SERVICES)
                ? done.values().stream().max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
