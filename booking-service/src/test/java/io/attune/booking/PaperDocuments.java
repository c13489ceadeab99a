package io.attune.booking;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.IdempotencyKeyReused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Aggregates kept on paper: state, remembered commands and events change together, and each write is numbered. */
final class PaperDocuments<S, E> {

    private final String collection;
    private final Supplier<S> untouched;
    private final NumberedWrites writes;
    private final Map<String, S> states = new HashMap<>();
    private final Map<String, Remembered> commands = new HashMap<>();
    private final List<E> events = new ArrayList<>();

    PaperDocuments(String collection, Supplier<S> untouched, NumberedWrites writes) {
        this.collection = collection;
        this.untouched = untouched;
        this.writes = writes;
    }

    private record Remembered(String bodyHash, Object outcome) {}

    S find(String id) {
        return states.getOrDefault(id, untouched.get());
    }

    Map<String, S> all() {
        return Map.copyOf(states);
    }

    List<E> events() {
        return List.copyOf(events);
    }

    <O> O decide(String id, Function<S, Decision<S, E, O>> decision) {
        return decide(id, null, decision);
    }

    <O> O decide(String id, @Nullable Command command, Function<S, Decision<S, E, O>> decision) {
        while (true) {
            var before = find(id);
            var remembered = command == null ? null : commands.get(id + command.key());
            if (remembered != null) {
                return outcome(remembered, command);
            }
            switch (decision.apply(before)) {
                case Decision.Kept<S, E, O>(var outcome) -> {
                    return outcome;
                }
                case Decision.Changed<S, E, O> change -> {
                    writes.before(collection);
                    if (find(id).equals(before)) {
                        states.put(id, change.state());
                        events.addAll(change.events());
                        if (command != null) {
                            commands.put(id + command.key(), new Remembered(command.bodyHash(), change.outcome()));
                        }
                        writes.after(collection);
                        return change.outcome();
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <O> O outcome(Remembered remembered, Command command) {
        if (!remembered.bodyHash().equals(command.bodyHash())) {
            throw new IdempotencyKeyReused();
        }
        return (O) remembered.outcome();
    }
}
