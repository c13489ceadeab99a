package io.attune.matching.directory;

import io.attune.matching.candidates.CandidateNews;
import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Listed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the shelves true. What has changed is collected for a moment and put on the shelves together; the next time
 * comes only after a rest in proportion to the work, so that however many come at once, at a start say, the upkeep
 * takes a fifth of one processor at most. Readers never wait for it.
 */
final class Upkeep implements CandidateNews {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final int REST = 4;

    private final Candidates candidates;
    private final InstantSource clock;
    private final Later later;

    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean comes = new AtomicBoolean();
    private volatile boolean working;

    private final Values values;
    private final Map<String, Entry> standing = new HashMap<>();
    private volatile Duration rest = SOON;
    private volatile Shelves shelves = Shelves.EMPTY;

    Upkeep(Candidates candidates, InstantSource clock, Values values, Later later) {
        this.candidates = candidates;
        this.clock = clock;
        this.values = values;
        this.later = later;
    }

    /** The shelves as they were put in order last, without whom nobody believes any more. */
    Shelves shelves() {
        return shelves.at(clock.instant());
    }

    /** Whether everyone has been heard of, and every change that was told before this was asked is on the shelves. */
    boolean isComplete() {
        return candidates.isEveryoneHeardOf() && !comes.get() && !working;
    }

    void begin() {
        candidates.tell(this);
        candidates.listed(clock.instant()).forEach(listed -> changed(listed.id()));
    }

    @Override
    public void changed(String id) {
        changed.add(id);
        if (comes.compareAndSet(false, true)) {
            later.run(rest, this::putInOrder);
        }
    }

    private synchronized void putInOrder() {
        working = true;
        comes.set(false);
        long began = System.nanoTime();
        try {
            var changes = changes();
            if (!changes.isEmpty()) {
                shelves = shelves.with(changes, values.all());
            }
        } finally {
            working = false;
        }
        var work = Duration.ofNanos(System.nanoTime() - began).multipliedBy(REST);
        rest = work.compareTo(SOON) > 0 ? work : SOON;
    }

    /** An id is taken from the list before it is looked at, so a change meanwhile puts it back. */
    private NavigableMap<Place, Optional<Entry>> changes() {
        var left = new TreeMap<Place, Optional<Entry>>();
        var come = new TreeMap<Place, Optional<Entry>>();
        for (var ids = changed.iterator(); ids.hasNext(); ) {
            var id = ids.next();
            ids.remove();
            change(id, left, come);
        }
        left.putAll(come);
        return left;
    }

    private void change(String id, Map<Place, Optional<Entry>> left, Map<Place, Optional<Entry>> come) {
        var until = candidates.believedUntil(id);
        var card = candidates
                .find(id, clock.instant())
                .map(Listed::candidate)
                .filter(candidate -> candidate.standing().published())
                .map(Card::of);
        var old = Optional.ofNullable(standing.get(id));
        if (card.isPresent()
                && old.filter(entry -> entry.says(card.get(), until)).isPresent()) {
            return;
        }
        old.ifPresent(entry -> left.put(entry.place(), Optional.empty()));
        standing.remove(id);
        card.map(it -> Entry.of(it, until, values)).ifPresent(entry -> {
            come.put(entry.place(), Optional.of(entry));
            standing.put(id, entry);
        });
    }
}
