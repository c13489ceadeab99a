package io.attune.gateway.limits;

import java.time.Duration;

/**
 * @param most requests at once, and again as many spread evenly over the time
 * @param every the time over which they come back
 */
record Limit(int most, Duration every) {

    Limit {
        if (most < 1 || every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("A limit lets at least one request through in its time.");
        }
    }
}
