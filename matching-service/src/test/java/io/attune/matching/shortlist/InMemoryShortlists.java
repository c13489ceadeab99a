package io.attune.matching.shortlist;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Decides one after the other and remembers commands, as the collection does. */
final class InMemoryShortlists implements Shortlists {

    private final Map<String, Versioned<Shortlist>> kept = new ConcurrentHashMap<>();
    private final Map<String, PickOutcome> answered = new HashMap<>();
    private final Set<String> erased = new HashSet<>();
    final List<ShortlistEvent> events = new ArrayList<>();

    @Override
    public Optional<Versioned<Shortlist>> find(String intakeId) {
        return Optional.ofNullable(kept.get(intakeId));
    }

    @Override
    public synchronized <O> O decide(
            String intakeId,
            Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, O>> decision) {
        var decided = decision.apply(find(intakeId));
        if (decided instanceof Decision.Changed<Shortlist, ShortlistEvent, O> changed) {
            long version = find(intakeId).map(Versioned::version).orElse(0L) + 1;
            kept.put(intakeId, new Versioned<>(intakeId, version, changed.state()));
            events.addAll(changed.events());
        }
        return decided.outcome();
    }

    @Override
    public void erase(String intakeId) {
        if (kept.remove(intakeId) != null) {
            erased.add(intakeId);
        }
    }

    @Override
    public boolean isErased(String intakeId) {
        return erased.contains(intakeId);
    }

    @Override
    public PickOutcome pick(
            String intakeId,
            Command command,
            Function<Optional<Versioned<Shortlist>>, Decision<Shortlist, ShortlistEvent, PickOutcome>> decision) {
        var before = answered.get(command.key());
        if (before != null) {
            return before;
        }
        int told = events.size();
        var outcome = decide(intakeId, decision);
        if (events.size() > told) {
            answered.put(command.key(), outcome);
        }
        return outcome;
    }
}
