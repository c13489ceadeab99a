package io.attune.matching.directory;

import java.time.Duration;

/** Does something after a while, on another thread. */
@FunctionalInterface
public interface Later {

    void run(Duration delay, Runnable task);
}
