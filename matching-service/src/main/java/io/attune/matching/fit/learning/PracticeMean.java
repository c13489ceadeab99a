package io.attune.matching.fit.learning;

import io.attune.matching.fit.candidate.Learned.Posterior;
import java.util.Collection;

/**
 * Where a whole practice stands, and how a therapist is shrunk toward it.
 *
 * @param deviation between clients, whoever they see
 * @param share the part of the clients' variance that lies between therapists
 */
public record PracticeMean(double mean, double deviation, TherapistShare share) {

    /** Fewer clients of one segment say nothing about it. */
    static final int CLIENTS_TO_SPEAK = 5;

    /** Of clients who answered, two of them differently at least. */
    static PracticeMean of(Collection<Caseload> caseloads) {
        var share = TherapistShare.of(caseloads);
        var variation = Variation.of(caseloads, share.value());
        return new PracticeMean(variation.mean(), Math.sqrt(variation.variance()), share);
    }

    /** What is believed about a therapist; about one whom nobody answered for, what is true of the practice. */
    public Posterior therapist(Caseload caseload) {
        double believed = Shrinkage.toward(share).believed(caseload.weight());
        return new Posterior(believed * standing(caseload), Math.sqrt(share.value() * (1 - believed)));
    }

    /**
     * What is believed about a therapist with clients of one segment, shrunk toward what is believed of them with all
     * clients; a segment too small to speak leaves that as it is, and less sure.
     */
    public Posterior segment(Posterior own, Caseload caseload) {
        double believed =
                caseload.clients() < CLIENTS_TO_SPEAK ? 0 : Shrinkage.OF_A_SEGMENT.believed(caseload.weight());
        double mean = own.mean() + believed * (standing(caseload) - own.mean());
        double unsure = (1 - believed) * own.deviation();
        return new Posterior(mean, Math.sqrt(unsure * unsure + betweenSegments() * (1 - believed)));
    }

    private double standing(Caseload caseload) {
        return caseload.clients() == 0 ? 0 : (caseload.mean() - mean) / deviation;
    }

    /** The variance of a therapist between segments, from its ratio to what is left unexplained. */
    private double betweenSegments() {
        return (1 - share.value()) / (1 + Shrinkage.OF_A_SEGMENT.pseudoClients());
    }
}
