package io.attune.matching.engine;

import io.attune.matching.fit.vocabulary.Style.Dimension;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One candidate as the columns take it.
 *
 * @param permitted where the licence is good: rows that agree in this lie together
 * @param key orders the rows that lie together: what earlier clients can add to the score at most, from the highest
 *     down, then rows that are alike
 * @param facts the bitsets the candidate is in
 * @param felt standing on felt understanding; 0 while nothing is known
 * @param style four values as {@link Styles} writes them
 * @param gender its place among the genders, or -1
 * @param tracked concerns with a track record, by number
 * @param means of the track records
 * @param first step of the first open hour
 * @param times in which quarters of the days of a week any hour is open
 * @param openings null while booking has said none
 */
record Row(
        Set<String> permitted,
        long key,
        int[] facts,
        int felt,
        short[] style,
        int approaches,
        int goals,
        int identities,
        byte gender,
        char[] tracked,
        float[] means,
        int first,
        int times,
        byte @Nullable [] openings,
        byte[] profile) {

    static final int DIMENSIONS = Dimension.values().length;
}
