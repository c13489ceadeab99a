package io.attune.matching.fit.wish;

import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.vocabulary.Style;
import io.attune.matching.fit.vocabulary.Style.Dimension;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** A style wished and a style offered, side by side on the dimensions that were wished. */
record StyleComparison(Style wished, Style offered) {

    /** From one pole to the other. */
    private static final double SCALE = 2.0;

    /**
     * Half the scale: beyond it the two lean to opposite sides, or one hard to a side where the other does not lean.
     */
    private static final double APART = 1.0;

    private static final double CLOSE = 0.5;

    /** A wish nearer to the middle than this leans nowhere, and there is nothing to say about it. */
    private static final double LEANS = 0.25;

    /** One less the mean distance, as a share of the scale. */
    Reading read() {
        var remarks = Remarks.on(
                "wish.style",
                "style",
                those(dimension -> isKnown(dimension) && distance(dimension) <= CLOSE && leans(dimension)),
                those(dimension -> isKnown(dimension) && distance(dimension) > APART),
                those(Predicate.not(this::isKnown)));
        return wished.said().keySet().stream().anyMatch(this::isKnown)
                ? new Reading.Known(nearness(), remarks)
                : new Reading.Unknown(remarks);
    }

    /** Summed plainly and in the order of the dimensions, so that whoever adds them up likewise gets the same. */
    private double nearness() {
        double sum = 0;
        int known = 0;
        for (var dimension : wished.said().keySet()) {
            if (isKnown(dimension)) {
                sum += 1 - distance(dimension) / SCALE;
                known++;
            }
        }
        return sum / known;
    }

    private List<String> those(Predicate<Dimension> which) {
        return wished.said().keySet().stream().filter(which).map(this::pole).toList();
    }

    private boolean isKnown(Dimension dimension) {
        return offered.said().containsKey(dimension);
    }

    private double distance(Dimension dimension) {
        return Math.abs(of(wished, dimension) - of(offered, dimension));
    }

    private boolean leans(Dimension dimension) {
        return Math.abs(of(wished, dimension)) >= LEANS;
    }

    /** The side that was wished, such as {@code emotional.more}. */
    private String pole(Dimension dimension) {
        return dimension.code() + (of(wished, dimension) < 0 ? ".less" : ".more");
    }

    private static double of(Style style, Dimension dimension) {
        return Objects.requireNonNull(style.said().get(dimension));
    }
}
