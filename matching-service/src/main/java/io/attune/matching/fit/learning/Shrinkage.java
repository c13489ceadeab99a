package io.attune.matching.fit.learning;

/**
 * How far the mean of some clients is believed: as if {@code pseudoClients} more had answered at the mean it is shrunk
 * toward.
 */
public record Shrinkage(double pseudoClients) {

    /**
     * Of a segment toward the therapist's own mean: therapists differ within segments half as much as they do overall.
     */
    public static final Shrinkage OF_A_SEGMENT = new Shrinkage(37);

    public Shrinkage {
        if (!(pseudoClients > 0) || !Double.isFinite(pseudoClients)) {
            throw new IllegalArgumentException("A mean is shrunk by some clients: " + pseudoClients);
        }
    }

    /** Of a therapist toward the practice: λ(n) = n·share ÷ (1 + (n − 1)·share), written with pseudo-clients. */
    public static Shrinkage toward(TherapistShare share) {
        return new Shrinkage((1 - share.value()) / share.value());
    }

    /** The part of the distance from the mean that is believed, 0 for nobody, below 1 for any number of clients. */
    public double believed(double clients) {
        return clients / (clients + pseudoClients);
    }
}
