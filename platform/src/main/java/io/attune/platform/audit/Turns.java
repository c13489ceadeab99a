package io.attune.platform.audit;

import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** Lets the callers of one instance go one after the other where they are about the same record. */
final class Turns {

    private static final int LANES = 256;

    private final ReentrantLock[] lanes =
            IntStream.range(0, LANES).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    void take(Collection<String> records, Runnable turn) {
        // In the order of the lanes, so that nobody waits in a circle.
        var taken = records.stream()
                .mapToInt(record -> Math.floorMod(record.hashCode(), LANES))
                .distinct()
                .sorted()
                .mapToObj(lane -> lanes[lane])
                .toList();
        taken.forEach(ReentrantLock::lock);
        try {
            turn.run();
        } finally {
            taken.forEach(ReentrantLock::unlock);
        }
    }
}
