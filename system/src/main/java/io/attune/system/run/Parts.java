package io.attune.system.run;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started so far; closed in the opposite order, each whatever became of the others. */
final class Parts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** What comes after the closing is closed at once. */
    synchronized <T extends AutoCloseable> T add(T part) {
        if (closed) {
            closeOne(part);
            throw new IllegalStateException("It is stopping.");
        }
        started.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            closeOne(started.pop());
        }
    }

    private static void closeOne(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            System.getLogger(Parts.class.getName())
                    .log(System.Logger.Level.WARNING, "A part did not stop well.", failed);
        }
    }
}
