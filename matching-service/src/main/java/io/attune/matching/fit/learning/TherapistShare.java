package io.attune.matching.fit.learning;

import java.util.Collection;
import java.util.List;

/**
 * The part of the differences between clients that lies between their therapists: the intraclass correlation. Taken as
 * known until a practice is large enough to say its own.
 */
public record TherapistShare(double value) {

    /** What reviews of many practices find, about one in twenty. */
    public static final TherapistShare USUAL = new TherapistShare(0.05);

    static final int THERAPISTS_TO_ESTIMATE = 10;
    static final int CLIENTS_TO_ESTIMATE = 200;

    /** Beta(2, 38) has the usual share as its mean. */
    private static final double PRIOR_BETWEEN = 2;

    private static final double PRIOR_WITHIN = 38;

    /** Shares from 0 to a half; no practice has been seen beyond a third. */
    private static final int STEPS = 250;

    private static final double STEP = 0.002;

    public TherapistShare {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1: " + value);
        }
    }

    /** What these caseloads and the prior say together; the usual share while they are too few. */
    public static TherapistShare of(Collection<Caseload> caseloads) {
        var answered =
                caseloads.stream().filter(caseload -> caseload.clients() > 0).toList();
        int clients = answered.stream().mapToInt(Caseload::clients).sum();
        return answered.size() < THERAPISTS_TO_ESTIMATE || clients < CLIENTS_TO_ESTIMATE
                ? USUAL
                : new TherapistShare(posteriorMean(answered));
    }

    private static double posteriorMean(List<Caseload> caseloads) {
        var logs = new double[STEPS];
        double highest = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            logs[step] =
                    logPrior(share(step)) + Variation.of(caseloads, share(step)).logLikelihood();
            highest = Math.max(highest, logs[step]);
        }
        double mass = 0;
        double moment = 0;
        for (int step = 0; step < STEPS; step++) {
            double density = StrictMath.exp(logs[step] - highest);
            mass += density;
            moment += density * share(step);
        }
        return moment / mass;
    }

    private static double logPrior(double share) {
        return (PRIOR_BETWEEN - 1) * StrictMath.log(share) + (PRIOR_WITHIN - 1) * StrictMath.log(1 - share);
    }

    private static double share(int step) {
        return (step + 0.5) * STEP;
    }
}
