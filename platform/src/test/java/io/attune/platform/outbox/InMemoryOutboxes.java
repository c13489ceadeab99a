package io.attune.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outboxes without a store, with a place to step in between a relay's steps. */
final class InMemoryOutboxes implements Outboxes {

    private final Map<String, List<OutgoingEvent>> events = new HashMap<>();
    private final Map<String, Lease> leases = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private Runnable beforeRemove = () -> {};
    private Runnable afterPresentState = () -> {};

    synchronized void write(String id, Lease lease, long version) {
        events.computeIfAbsent(id, none -> new ArrayList<>()).add(OutboxRelayTests.event(id, version));
        leases.put(id, lease);
        versions.put(id, version);
    }

    synchronized void state(String id, long version) {
        versions.put(id, version);
    }

    /** Another instance publishes and removes all that waits, once. */
    synchronized void publishElsewhere(String id, List<OutgoingEvent> published) {
        published.addAll(events.getOrDefault(id, List.of()));
        events.remove(id);
        published.add(OutboxRelayTests.event(id, 5));
    }

    synchronized void onRemove(Runnable action) {
        beforeRemove = action;
    }

    synchronized void onPresentState(Runnable action) {
        afterPresentState = action;
    }

    synchronized List<OutgoingEvent> events(String id) {
        return List.copyOf(events.getOrDefault(id, List.of()));
    }

    synchronized String waitingOwner(String id) {
        return leases.get(id).owner();
    }

    @Override
    public String collection() {
        return "things";
    }

    @Override
    public synchronized Optional<Waiting> waiting(String id) {
        var waiting = events(id);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new Waiting(waiting, leases.get(id)));
    }

    @Override
    public synchronized List<String> allWaiting() {
        return List.copyOf(events.keySet());
    }

    @Override
    public synchronized boolean lease(String id, Lease seen, Lease wanted) {
        return leases.replace(id, seen, wanted);
    }

    @Override
    public synchronized boolean remove(String id, List<OutgoingEvent> published) {
        var action = beforeRemove;
        beforeRemove = () -> {};
        action.run();
        return events.getOrDefault(id, new ArrayList<>()).removeAll(published);
    }

    @Override
    public synchronized Optional<OutgoingEvent> presentState(String id, Instant now) {
        var state = OutboxRelayTests.event(id, versions.get(id));
        var action = afterPresentState;
        afterPresentState = () -> {};
        action.run();
        return Optional.of(state);
    }

    @Override
    public synchronized List<String> allWithPresentState() {
        return List.copyOf(versions.keySet());
    }
}
