package io.attune.matching.engine;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.need.Need;

/** What the way of working adds: the style wished and the goals shared, each as the rule blends them. */
final class StyleGain {

    /** From one pole to the other. */
    private static final double SCALE = 2.0;

    /** Halves of one divided by how many. */
    private static final double[] PART = {0, 1 / SCALE, 1 / SCALE / 2, 1 / SCALE / 3, 1 / SCALE / 4};

    private final Scale scale;
    private final int[] dimensions;
    private final double[] wished;
    private final int goals;
    private final int goalsAsked;
    private final double partOfGoals;
    private final int wishedMask;
    private final double steep;
    private final double highest;
    private final long most;

    StyleGain(Need need, Shared shared, Scales scales) {
        this.scale = scales.style();
        var wish = need.wishes().style();
        int size = wish == null ? 0 : wish.value().said().size();
        this.dimensions = new int[size];
        this.wished = new double[size];
        int mask = 0;
        if (wish != null) {
            int place = 0;
            for (var said : wish.value().said().entrySet()) {
                dimensions[place] = said.getKey().ordinal();
                wished[place++] = said.getValue();
                mask |= 1 << said.getKey().ordinal();
            }
        }
        this.wishedMask = mask;
        this.goals = shared.goals.mask(need.goals());
        this.goalsAsked = need.goals().size();
        this.partOfGoals = goalsAsked == 0 ? 0 : 1.0 / goalsAsked;
        this.steep = scale.weight() * FitModel.STANDING / scale.deviation();
        this.highest = scale.weight() * FitModel.STANDING * scale.clip();
        this.most = isAsked() ? Math.max(0, scale.added(1)) : 0;
    }

    boolean isAsked() {
        return dimensions.length > 0 || goalsAsked > 0;
    }

    long added(Page page, int row) {
        double sum = 0;
        int parts = 0;
        double nearness = 0;
        int known = 0;
        for (int place = 0; place < dimensions.length; place++) {
            short had = page.style[row * Row.DIMENSIONS + dimensions[place]];
            if (had != Styles.UNSAID) {
                nearness += 1 - Math.abs(wished[place] - Styles.value(had)) / SCALE;
                known++;
            }
        }
        if (known > 0) {
            sum += nearness / known;
            parts++;
        }
        int had = page.goals[row];
        if (goalsAsked > 0 && had != 0) {
            sum += (double) Integer.bitCount(had & goals) / goalsAsked;
            parts++;
        }
        return parts == 0 ? 0 : scale.added(sum / parts);
    }

    /** What a row gets at most, and hardly less than that: without a division, and so not to the last unit. */
    long atMost(Page page, int row) {
        if (most == 0 && !isAsked()) {
            return 0;
        }
        double gaps = 0;
        int known = 0;
        for (int place = 0; place < dimensions.length; place++) {
            short had = page.style[row * Row.DIMENSIONS + dimensions[place]];
            if (had != Styles.UNSAID) {
                gaps += Math.abs(wished[place] - had * Styles.UNIT);
                known++;
            }
        }
        int had = page.goals[row];
        boolean shares = goalsAsked > 0 && had != 0;
        if (known == 0 && !shares) {
            return 0;
        }
        double near = 1 - gaps * PART[known];
        double share = shares ? Integer.bitCount(had & goals) * partOfGoals : 0;
        double feature = known == 0 ? share : shares ? (near + share) / 2 : near;
        double deviations = (feature - scale.mean()) * steep;
        return (long) Math.clamp(deviations, -highest, highest) + 2 * scale.weight();
    }

    /** The most that any row can get. */
    long most() {
        return most;
    }

    long most(Bounds bounds) {
        if (dimensions.length == 0 || (bounds.unsaid() & wishedMask) != 0) {
            return most;
        }
        double gaps = 0;
        for (int place = 0; place < dimensions.length; place++) {
            double least = bounds.styleLeast()[dimensions[place]] * Styles.UNIT;
            double highest = bounds.styleMost()[dimensions[place]] * Styles.UNIT;
            gaps += Math.max(0, Math.max(least - wished[place], wished[place] - highest));
        }
        double near = 1 - gaps * PART[dimensions.length];
        return Math.max(0, scale.added(goalsAsked > 0 ? (near + 1) / 2 : near) + scale.weight());
    }
}
