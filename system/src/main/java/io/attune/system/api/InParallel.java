package io.attune.system.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does the same with each of several things at once. */
public final class InParallel {

    private static final int AT_ONCE = 8;

    private InParallel() {}

    /** Returns when all are done; the first failure is thrown as it was, once the others have ended too. */
    public static <T> void each(List<T> things, Consumer<T> act) {
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var acts = things.stream()
                    .map(thing -> CompletableFuture.runAsync(() -> act.accept(thing), threads))
                    .toArray(CompletableFuture<?>[]::new);
            join(CompletableFuture.allOf(acts));
        }
    }

    /** What {@code future} holds, or its failure as it was. */
    public static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
