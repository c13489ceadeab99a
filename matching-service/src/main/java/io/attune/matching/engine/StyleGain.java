package io.attune.matching.engine;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.vocabulary.Style;
import java.util.Map;

/** What the way of working adds: the style wished and the goals shared, each as the rule blends them. */
final class StyleGain {

    /** From one pole to the other. */
    private static final double SCALE = 2.0;

    private final FitModel model;
    private final long weight;
    private final int[] dimensions;
    private final double[] wished;
    private final int goals;
    private final int goalsAsked;
    private final int wishedMask;

    StyleGain(Need need, Shared shared, FitModel model) {
        this.model = model;
        this.weight = model.measure(Gain.WORKING_STYLE).weight();
        var wish = need.wishes().style();
        var said =
                wish == null ? Map.<Style.Dimension, Double>of() : wish.value().said();
        this.dimensions = said.keySet().stream().mapToInt(Enum::ordinal).toArray();
        this.wished = said.values().stream().mapToDouble(Double::doubleValue).toArray();
        int mask = 0;
        for (int dimension : dimensions) {
            mask |= 1 << dimension;
        }
        this.wishedMask = mask;
        this.goals = shared.goals.mask(need.goals());
        this.goalsAsked = need.goals().size();
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
        return parts == 0 ? 0 : weight * model.standing(Gain.WORKING_STYLE, sum / parts);
    }

    /** The most that any row can get. */
    long most() {
        return isAsked() ? Math.max(0, weight * model.standing(Gain.WORKING_STYLE, 1)) : 0;
    }

    long most(Bounds bounds) {
        if (dimensions.length == 0 || (bounds.unsaid() & wishedMask) != 0) {
            return most();
        }
        double nearness = 0;
        for (int place = 0; place < dimensions.length; place++) {
            double least = Styles.value(bounds.styleLeast()[dimensions[place]]);
            double most = Styles.value(bounds.styleMost()[dimensions[place]]);
            double gap = Math.max(0, Math.max(least - wished[place], wished[place] - most));
            nearness += 1 - gap / SCALE;
        }
        double near = nearness / dimensions.length;
        return Math.max(0, weight * model.standing(Gain.WORKING_STYLE, goalsAsked > 0 ? (near + 1) / 2 : near));
    }
}
