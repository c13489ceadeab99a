package io.attune.matching.simulation;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.learning.Beliefs;
import io.attune.matching.fit.learning.Forgetting;
import io.attune.matching.fit.learning.Observation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Therapists with known effects, caseloads between two and sixty, and what is believed of them afterwards.
 *
 * @param truth by therapist
 * @param clients by therapist
 * @param rawMeans by therapist
 * @param beliefs what the product learns from the same clients
 */
record Recovery(double[] truth, int[] clients, double[] rawMeans, Beliefs beliefs) {

    private static final int FEWEST = 2;
    private static final int MOST = 60;
    private static final double NORMAL_80 = 1.2815515655446004;

    /** Small caseloads are the more common: their logarithm is drawn evenly. */
    static Recovery drawn(int therapists, double share, Luck luck) {
        var clients = new int[therapists];
        for (int therapist = 0; therapist < therapists; therapist++) {
            double log = luck.between(StrictMath.log(FEWEST), StrictMath.log(MOST + 1));
            clients[therapist] = (int) StrictMath.exp(log);
        }
        return drawn(clients, share, luck);
    }

    static Recovery drawn(int[] clients, double share, Luck luck) {
        var truth = new double[clients.length];
        var rawMeans = new double[clients.length];
        var observations = new ArrayList<Observation>();
        for (int therapist = 0; therapist < clients.length; therapist++) {
            truth[therapist] = Math.sqrt(share) * luck.normal();
            for (int client = 0; client < clients[therapist]; client++) {
                double value = truth[therapist] + Math.sqrt(1 - share) * luck.normal();
                rawMeans[therapist] += value / clients[therapist];
                observations.add(observation(therapist, client, value));
            }
        }
        return new Recovery(truth, clients, rawMeans, Beliefs.from(observations, Forgetting.NOTHING, Instant.EPOCH));
    }

    double[] shrunkMeans() {
        var means = new double[truth.length];
        Arrays.setAll(means, therapist -> posterior(therapist).mean());
        return means;
    }

    double estimatedShare() {
        return beliefs.practice().orElseThrow().share().value();
    }

    /** How many therapists with so many clients there are, and how many of their 80 % intervals hold the truth. */
    Coverage coverage(int from, int to) {
        int all = 0;
        int held = 0;
        for (int therapist = 0; therapist < truth.length; therapist++) {
            if (clients[therapist] >= from && clients[therapist] <= to) {
                var posterior = posterior(therapist);
                all++;
                held += Math.abs(truth[therapist] - posterior.mean()) <= NORMAL_80 * posterior.deviation() ? 1 : 0;
            }
        }
        return new Coverage(all, held);
    }

    /** @param held the truth among {@code all} */
    record Coverage(int all, int held) {

        static double share(List<Coverage> coverages) {
            return coverages.stream().mapToDouble(Coverage::held).sum()
                    / coverages.stream().mapToDouble(Coverage::all).sum();
        }
    }

    private Posterior posterior(int therapist) {
        return beliefs.about(id(therapist)).orElseThrow();
    }

    private static Observation observation(int therapist, int client, double value) {
        return new Observation(id(therapist), "client-" + client, Set.of(), value, Instant.EPOCH);
    }

    private static String id(int therapist) {
        return "therapist-" + therapist;
    }
}
