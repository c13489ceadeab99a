package io.attune.booking;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down which collection every write went to, and by what each search of the days was filtered. */
public final class StoreWrites implements CommandListener {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete");

    private final List<String> writes = new CopyOnWriteArrayList<>();
    private final List<Set<String>> dayFilters = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        var name = event.getCommandName();
        if (WRITES.contains(name)) {
            writes.add(command.getString(name).getValue());
        }
        if (name.equals("find") && command.getString("find").getValue().equals("days")) {
            // The command lives in a buffer that is used again.
            dayFilters.add(Set.copyOf(command.getDocument("filter").keySet()));
        }
        if (name.equals("aggregate") || name.equals("count")) {
            dayFilters.add(Set.of(name));
        }
    }

    /**
     * Collections in the order in which they were written to, but for what belongs to no booking: the audit log is
     * written at every request, and measured for itself.
     */
    public List<String> ofBookings() {
        return writes.stream()
                .filter(collection -> !Set.of("instances", "chores", "keys", "availability", "audit", "audit-heads")
                        .contains(collection))
                .toList();
    }

    public List<Set<String>> dayFilters() {
        return List.copyOf(dayFilters);
    }

    public void forget() {
        writes.clear();
        dayFilters.clear();
    }
}
