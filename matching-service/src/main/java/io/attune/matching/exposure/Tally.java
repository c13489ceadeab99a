package io.attune.matching.exposure;

/**
 * @param eligible shortlists passed
 * @param expected in 1/1,000 offers
 * @param actual offers
 */
public record Tally(int eligible, long expected, int actual) {

    public static final Tally NOTHING = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(eligible + other.eligible, expected + other.expected, actual + other.actual);
    }
}
