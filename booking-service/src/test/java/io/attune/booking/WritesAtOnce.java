package io.attune.booking;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Holds decisions about a collection's documents back until several are about to be sent, so that a race is one on any
 * machine. What the relay removes from an outbox races with nobody and is not waited for.
 */
public final class WritesAtOnce implements CommandListener {

    private volatile String collection = "";
    private volatile CountDownLatch writers = new CountDownLatch(0);

    /** From now on the first decisions in the collection wait for one another. */
    public void expect(int count, String inCollection) {
        writers = new CountDownLatch(count);
        collection = inCollection;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        var decides =
                switch (event.getCommandName()) {
                    case "insert" -> true;
                    case "update" -> asksForTheVersion(command);
                    default -> false;
                };
        if (decides && command.get(event.getCommandName()).equals(new BsonString(collection))) {
            await(writers);
        }
    }

    private static boolean asksForTheVersion(BsonDocument update) {
        return update.getArray("updates").stream()
                .anyMatch(each -> each.asDocument().getDocument("q").containsKey("version"));
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
