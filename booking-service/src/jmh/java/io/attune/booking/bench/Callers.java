package io.attune.booking.bench;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Sixteen who work through one pile, each taking the next piece when they have done with theirs. */
final class Callers {

    static final int MANY = 16;

    /** A piece of work, by its number. */
    @FunctionalInterface
    interface Piece {
        void done(int number) throws Exception;
    }

    private Callers() {}

    static Pace work(int pieces, Piece piece) throws InterruptedException, ExecutionException {
        var nanos = new long[pieces];
        var next = new AtomicInteger();
        var began = new AtomicLong();
        var go = new CyclicBarrier(MANY, () -> began.set(System.nanoTime()));
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var callers = new ArrayList<Future<?>>();
            for (int caller = 0; caller < MANY; caller++) {
                callers.add(threads.submit(() -> {
                    go.await();
                    for (int number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        piece.done(number);
                        nanos[number] = System.nanoTime() - asked;
                    }
                    return null;
                }));
            }
            for (var caller : callers) {
                caller.get();
            }
        }
        return Pace.of(nanos, System.nanoTime() - began.get());
    }
}
