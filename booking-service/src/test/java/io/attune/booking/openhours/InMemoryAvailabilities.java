package io.attune.booking.openhours;

import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Decision.Changed;
import io.attune.platform.decision.Versioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was told, in memory; can be made to fail once, and to lose a race once. */
final class InMemoryAvailabilities implements Availabilities {

    private final Map<TherapistId, Versioned<Availability>> kept = new HashMap<>();
    private final List<AvailabilityChanged> told = new ArrayList<>();
    private boolean away;
    private Runnable beforeWriting = () -> {};

    List<AvailabilityChanged> told() {
        return told;
    }

    void isAway(boolean away) {
        this.away = away;
    }

    /** What another instance does between this one's reading and writing, which then loses the race. */
    void meanwhile(Runnable other) {
        beforeWriting = other;
    }

    @Override
    public Optional<Versioned<Availability>> find(TherapistId therapist) {
        return Optional.ofNullable(kept.get(therapist));
    }

    @Override
    public <O> O decide(
            TherapistId therapist,
            Function<Optional<Versioned<Availability>>, Decision<Availability, AvailabilityChanged, O>> decision) {
        if (away) {
            throw new IllegalStateException("The store is away.");
        }
        while (true) {
            var before = find(therapist);
            var decided = decision.apply(before);
            var other = beforeWriting;
            beforeWriting = () -> {};
            other.run();
            if (!before.equals(find(therapist))) {
                continue;
            }
            if (decided instanceof Changed<Availability, AvailabilityChanged, O> changed) {
                var version = before.map(Versioned::version).orElse(0L) + 1;
                kept.put(therapist, new Versioned<>(therapist.value(), version, changed.state()));
                told.addAll(changed.events());
            }
            return decided.outcome();
        }
    }
}
