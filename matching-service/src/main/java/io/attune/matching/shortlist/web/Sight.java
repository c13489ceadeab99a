package io.attune.matching.shortlist.web;

/**
 * How much of a shortlist somebody sees.
 *
 * @param reasons whether it is told why, which echoes what troubles the client and what they wish for
 * @param withheld whether the client withholds that from this very person, who is told that something is missing
 */
record Sight(boolean reasons, boolean withheld) {

    static final Sight WHOLE = new Sight(true, false);
}
