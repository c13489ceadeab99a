package io.attune.matching.engine;

import io.attune.matching.fit.need.Need;
import java.time.Instant;

/**
 * What the soft rules add to the scores of rows for one need, exactly as the plain rules do, and what they can add at
 * most to those who have not been looked at yet. Every bound allows for one unit of rounding in each rule.
 */
final class Gain {

    static final String FELT_UNDERSTANDING = "felt-understanding";
    static final String TRACK_RECORD = "track-record";
    static final String WORKING_STYLE = "working-style";
    static final String PREFERENCES = "preferences";
    static final String IDENTITY = "identity";
    static final String SOON = "soon";
    static final String APPROACH = "approach";

    /** A unit in each standing, times all weights. */
    private static final long ROUNDING = 1_000;

    final Learnings learnings;
    final StyleGain style;
    final WishGain wishes;
    final ApproachGain approaches;

    /** The most beyond what is learned, for any row at all. */
    final long others;

    long ofStyle;
    long ofWishes;
    long ofApproaches;
    long ofHours;

    private final SoonTable soon;
    private final Instant now;
    private final int from;

    Gain(Need need, Instant now, Shared shared, Scales scales, SoonTable soon, Meanings meanings) {
        this.learnings = new Learnings(need.concerns(), shared, scales);
        this.style = new StyleGain(need, shared, scales);
        this.wishes = new WishGain(need, shared, scales);
        this.approaches = new ApproachGain(need.concerns(), meanings, scales.approach());
        this.soon = soon;
        this.now = now;
        this.from = Steps.notBefore(now);
        this.others = style.most() + wishes.most() + approaches.most() + Math.max(0, soonAtMost(from)) + ROUNDING;
    }

    /** A row whose hours are not known gets nothing. */
    long soon(int step) {
        return step < 0 ? 0 : soon.added(now, step);
    }

    /** The most for a first hour at {@code first} or later. */
    long soonAtMost(int first) {
        return soon.added(now, Math.max(first, from));
    }

    /**
     * The most beyond what is learned, for any row of a page; its parts are kept until the next page is asked about.
     */
    long othersAtMost(Bounds bounds) {
        ofHours = bounds.first() == Integer.MAX_VALUE ? 0 : Math.max(0, soonAtMost(bounds.first()));
        ofStyle = style.most(bounds);
        ofWishes = wishes.most(bounds);
        ofApproaches = approaches.most(bounds.approaches());
        return ofStyle + ofWishes + ofApproaches + ofHours + ROUNDING;
    }
}
