package io.attune.booking.busy.file;

import java.time.Duration;

/** How much work one file may make. Counted first; the time is for rules that make much of it without any result. */
final class Effort {

    private static final int MOST_STEPS = 50_000;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final long begun = System.nanoTime();
    private int steps;

    /** One occurrence more was looked at. */
    void step() {
        steps++;
        if (steps > MOST_STEPS || System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new AgainstTheRule(FileRule.TOO_MANY_OCCURRENCES);
        }
    }
}
