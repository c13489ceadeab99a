package io.attune.matching.engine;

import io.attune.matching.fit.vocabulary.Style;

/** A style's value in whole 1/10,000; what is finer cannot be held in columns. */
final class Styles {

    static final short UNSAID = Short.MIN_VALUE;

    private static final double SCALE = 10_000;

    /** For bounds only: times this is not quite divided by the scale. */
    static final double UNIT = 1 / SCALE;

    private Styles() {}

    static boolean areRegular(Style style) {
        for (double said : style.said().values()) {
            if (Double.compare(value(column(said)), said) != 0) {
                return false;
            }
        }
        return true;
    }

    static short column(double said) {
        return (short) Math.round(said * SCALE);
    }

    static double value(short column) {
        return column / SCALE;
    }
}
