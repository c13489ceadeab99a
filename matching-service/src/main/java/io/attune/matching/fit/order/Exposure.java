package io.attune.matching.fit.order;

/**
 * How often somebody has lately been offered to those whom they fit, and how often they would have been if chance alone
 * had chosen among all who passed.
 *
 * @param expected in 1/1,000 offers: over the shortlists that they passed, the sum of offers ÷ passing
 * @param actual offers
 */
public record Exposure(long expected, int actual) {

    /** Of whom nothing has been counted. */
    public static final Exposure NONE = new Exposure(0, 0);

    /** One offer in the unit of the expected ones. */
    public static final long OFFER = 1000;

    public Exposure {
        if (expected < 0 || actual < 0) {
            throw new IllegalArgumentException("Not an exposure: " + actual + " of " + expected);
        }
    }

    /** Whether less than half of what was expected came. */
    public boolean isBelowHalf() {
        return shortfall() > 0;
    }

    /** What is wanting to half of the expected, in 1/2,000 offers; not above 0 when nothing is. */
    long shortfall() {
        return expected - 2 * OFFER * actual;
    }
}
