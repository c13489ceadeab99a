package io.attune.matching.bench;

import io.attune.matching.fit.model.FitModel;

/** What the soft rules contribute, worked out beforehand for every value that a feature can have. */
final class Standings {

    static final int MOST = 8;
    static final int STYLES = 4 * 20 + 1;
    private static final int SEVERITIES = 32;

    final int felt;
    final Measured track;
    final Measured preferences;
    private final FitModel model;
    final int maxSoon;
    /** By the first step. */
    final int[] soon = new int[Horizon.STEPS];
    /** By how many were asked for and how many of them are met. */
    final int[] identity = new int[MOST * MOST];

    final int[] goals = new int[MOST * MOST];
    /** By how many dimensions are known, over the sum of their distances in tenths. */
    final int[] style = new int[5 * STYLES];
    /** The two together: by the place in {@link #style}, times the place in {@link #goals}. */
    final int[] styleAndGoals = new int[5 * STYLES * MOST * MOST];
    /** By the severities asked, over the severities supported by level. */
    final int[] approach = new int[SEVERITIES * SEVERITIES * 3];

    Standings(FitModel model) {
        this.model = model;
        this.felt = weight("felt-understanding");
        this.track = new Measured(model, "track-record");
        this.preferences = new Measured(model, "preferences");
        for (int step = 0; step < Horizon.STEPS; step++) {
            double days = step * Horizon.STEP_MINUTES / (24 * 60.0);
            soon[step] = amount("soon", -StrictMath.log1p(days));
        }
        this.maxSoon = Math.max(0, soon[0]);
        for (int asked = 1; asked < MOST; asked++) {
            for (int met = 0; met <= asked; met++) {
                identity[asked * MOST + met] = amount("identity", (double) met / asked);
                goals[asked * MOST + met] = amount("working-style", (double) met / asked);
            }
        }
        for (int known = 1; known <= 4; known++) {
            for (int apart = 0; apart <= known * 20; apart++) {
                style(known, apart);
            }
        }
        for (int asked = 1; asked < SEVERITIES; asked++) {
            for (int supported = 0; supported <= 3 * asked; supported++) {
                approach[place(asked, supported)] = amount("approach", (double) supported / (asked * 3));
            }
        }
    }

    private void style(int known, int apart) {
        double near = 1 - apart / (20.0 * known);
        style[known * STYLES + apart] = amount("working-style", near);
        for (int asked = 1; asked < MOST; asked++) {
            for (int met = 0; met <= asked; met++) {
                styleAndGoals[place(known, apart, asked, met)] =
                        amount("working-style", (near + (double) met / asked) / 2);
            }
        }
    }

    static int place(int known, int apart, int asked, int met) {
        return ((asked * MOST + met) * 5 + known) * STYLES + apart;
    }

    static int place(int severities, int supported) {
        return severities * SEVERITIES * 3 + supported;
    }

    /** A rule whose feature takes too many values for a table: {@link FitModel#standing} without the look-up. */
    static final class Measured {

        private final long weight;
        private final double mean;
        private final double deviation;
        private final double clip;

        Measured(FitModel model, String rule) {
            var measure = model.measure(rule);
            this.weight = measure.weight();
            this.mean = measure.mean();
            this.deviation = measure.deviation();
            this.clip = model.clip();
        }

        long amount(double feature) {
            double deviations = (feature - mean) / deviation;
            return weight * Math.round(Math.max(-clip, Math.min(clip, deviations)) * FitModel.STANDING);
        }
    }

    private int weight(String rule) {
        return model.measure(rule).weight();
    }

    private int amount(String rule, double feature) {
        return weight(rule) * model.standing(rule, feature);
    }
}
