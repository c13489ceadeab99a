package io.attune.matching.shortlist;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Wakes whoever waits in this instance for a shortlist made by this instance. One made by another instance raises
 * nothing here, so nobody should wait long without looking again.
 */
public final class ShortlistSignals {

    private final Map<String, CompletableFuture<Boolean>> waiting = new ConcurrentHashMap<>();

    void raise(String intakeId) {
        var raised = waiting.remove(intakeId);
        if (raised != null) {
            raised.complete(true);
        }
    }

    /** To be taken before looking, so that what happens between looking and waiting is not missed. */
    Signal of(String intakeId) {
        return new Signal(intakeId, waiting.computeIfAbsent(intakeId, id -> new CompletableFuture<>()));
    }

    /** One coming change; whoever closes it wakes the others that share it, who then look again. */
    final class Signal implements AutoCloseable {

        private final String intakeId;
        private final CompletableFuture<Boolean> raised;

        private Signal(String intakeId, CompletableFuture<Boolean> raised) {
            this.intakeId = intakeId;
            this.raised = raised;
        }

        void await(Duration atMost) throws InterruptedException {
            try {
                raised.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | ExecutionException nothingYet) {
                // Whoever waits looks again in any case.
            }
        }

        @Override
        public void close() {
            waiting.remove(intakeId, raised);
            raised.complete(true);
        }
    }
}
