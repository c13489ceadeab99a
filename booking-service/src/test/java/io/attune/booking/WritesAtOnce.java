package io.attune.booking;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds writes to a collection back until several are about to be sent, so that a race is one on any machine. */
public final class WritesAtOnce implements CommandListener {

    private static final Set<String> WRITES = Set.of("insert", "update");

    private volatile String collection = "";
    private volatile CountDownLatch writers = new CountDownLatch(0);

    /** From now on the first writes to the collection wait for one another. */
    public void expect(int count, String inCollection) {
        writers = new CountDownLatch(count);
        collection = inCollection;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var name = event.getCommandName();
        if (WRITES.contains(name)
                && event.getCommand().getString(name).getValue().equals(collection)) {
            await(writers);
        }
    }

    private static void await(CountDownLatch writers) {
        writers.countDown();
        try {
            if (!writers.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Not enough writers came.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
