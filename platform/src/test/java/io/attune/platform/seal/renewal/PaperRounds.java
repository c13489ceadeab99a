package io.attune.platform.seal.renewal;

import io.attune.platform.decision.Versioned;
import io.attune.platform.store.ReadCopies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Rounds in memory. */
final class PaperRounds implements ReadCopies<KeyRound> {

    private final Map<String, Versioned<KeyRound>> kept = new TreeMap<>();

    @Override
    public Optional<Versioned<KeyRound>> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Versioned<KeyRound>> findAll(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<Versioned<KeyRound>> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public List<Versioned<KeyRound>> findBy(String member, String text) {
        throw new UnsupportedOperationException("Nobody looks for a round by what it says");
    }

    @Override
    public boolean put(String id, long version, KeyRound state) {
        var present = find(id);
        if (present.filter(known -> known.version() >= version).isPresent()) {
            return false;
        }
        kept.put(id, new Versioned<>(id, version, state));
        return true;
    }

    @Override
    public void remove(String id) {
        kept.remove(id);
    }

    @Override
    public void forEach(Consumer<Versioned<KeyRound>> each) {
        all().forEach(each);
    }

    @Override
    public boolean replace(Versioned<KeyRound> present, KeyRound state) {
        return kept.replace(present.id(), present, new Versioned<>(present.id(), present.version() + 1, state));
    }
}
