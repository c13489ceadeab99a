package io.attune.matching.simulation;

import org.jspecify.annotations.Nullable;

/**
 * One thing found, and where the evidence says it should lie.
 *
 * @param key names it in the JSON line
 * @param target null where nothing published speaks of it
 */
record Figure(
        String key, String words, Interval found, @Nullable Target target) {

    /** @param source who says so */
    record Target(double low, double high, String source) {

        static Target near(double value, double tolerance, String source) {
            return new Target(value - tolerance, value + tolerance, source);
        }
    }

    static Figure of(String key, String words, Interval found) {
        return new Figure(key, words, found, null);
    }

    boolean isOutside() {
        return target != null && (found.mean() < target.low || found.mean() > target.high);
    }
}
