package io.attune.matching.fit.learning;

import java.time.Duration;

/**
 * How fast an answer loses weight, because skills drift.
 *
 * @param perDay the logarithm of what is left after a day; 0 forgets nothing
 */
public record Forgetting(double perDay) {

    public static final Forgetting NOTHING = new Forgetting(0);

    /** After two years an answer counts half. */
    public static final Forgetting SLOWLY = halving(Duration.ofDays(730));

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    public static Forgetting halving(Duration halfLife) {
        return new Forgetting(-StrictMath.log(2) / halfLife.toDays());
    }

    /** What an answer of this age still counts; one from the future counts in full. */
    public double left(Duration age) {
        return StrictMath.exp(perDay * Math.max(0, age.toSeconds() / SECONDS_A_DAY));
    }
}
