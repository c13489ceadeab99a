package io.attune.matching.fit.learning;

import java.util.Collection;

/**
 * How clients vary when a given share of it lies between therapists: a one-way model of random effects, unbalanced,
 * with its mean and its variance at their restricted maximum.
 *
 * @param clients how many vary
 * @param mean of the practice, each therapist weighed by how well they are known
 * @param precision of that mean, for a variance of 1
 * @param squares weighted squared distances, of clients from therapists and of therapists from the mean
 * @param logDeterminant of the clients' correlations
 */
record Variation(int clients, double mean, double precision, double squares, double logDeterminant) {

    static Variation of(Collection<Caseload> caseloads, double share) {
        int clients = 0;
        double precision = 0;
        double sum = 0;
        double logDeterminant = 0;
        for (var caseload : caseloads) {
            double weight = weight(caseload, share);
            clients += caseload.clients();
            precision += weight;
            sum += weight * caseload.mean();
            logDeterminant += StrictMath.log(1 + (caseload.weight() - 1) * share);
        }
        logDeterminant += (clients - caseloads.size()) * StrictMath.log(1 - share);
        double mean = sum / precision;
        double squares = 0;
        for (var caseload : caseloads) {
            double distance = caseload.mean() - mean;
            squares += caseload.scatter() / (1 - share) + weight(caseload, share) * distance * distance;
        }
        return new Variation(clients, mean, precision, squares, logDeterminant);
    }

    double variance() {
        return squares / (clients - 1);
    }

    double logLikelihood() {
        return -0.5 * (logDeterminant + StrictMath.log(precision) + (clients - 1) * StrictMath.log(squares));
    }

    private static double weight(Caseload caseload, double share) {
        return caseload.weight() / (1 + (caseload.weight() - 1) * share);
    }
}
