package io.attune.matching.simulation;

/**
 * What is taken as true of the simulated practice. Variances are shares of the variance between clients, which is 1.
 *
 * @param therapists in the practice
 * @param newcomers how many of them join when half of the clients have come
 * @param clients who come one after another
 * @param eligible therapists who could be offered to a client
 * @param share of outcome that lies between therapists
 * @param segmentShare of outcome that lies between one therapist's segments
 * @param feltShare of felt understanding that lies between therapists, before the ceiling
 * @param common correlation of a therapist's two effects
 * @param room how many clients a therapist takes, in fair shares
 */
record Assumptions(
        int therapists,
        int newcomers,
        int clients,
        int eligible,
        double share,
        double segmentShare,
        double feltShare,
        double common,
        double room) {

    /** Between a client's felt understanding as rated and the same client's outcome. */
    static final double FELT_AND_OUTCOME = 0.28;

    /** No cap on caseloads. */
    static final double BOUNDLESS = Double.POSITIVE_INFINITY;

    static Assumptions usual() {
        return new Assumptions(20, 0, 1000, 6, 0.05, 0, 0.05, 0.5, 1.5);
    }

    Assumptions withShare(double other) {
        return new Assumptions(therapists, newcomers, clients, eligible, other, segmentShare, feltShare, common, room);
    }

    Assumptions withSegments(double other) {
        return new Assumptions(therapists, newcomers, clients, eligible, share, other, feltShare, common, room);
    }

    Assumptions withCommon(double other) {
        return new Assumptions(therapists, newcomers, clients, eligible, share, segmentShare, feltShare, other, room);
    }

    Assumptions withRoom(double other) {
        return new Assumptions(therapists, newcomers, clients, eligible, share, segmentShare, feltShare, common, other);
    }

    Assumptions withNewcomers(int some) {
        return new Assumptions(therapists, some, clients, eligible, share, segmentShare, feltShare, common, room);
    }

    Assumptions ofSize(int otherTherapists, int otherClients) {
        return new Assumptions(
                otherTherapists, newcomers, otherClients, eligible, share, segmentShare, feltShare, common, room);
    }

    int capacity() {
        return room == BOUNDLESS ? clients : (int) Math.ceil(room * clients / therapists);
    }

    /** What is left of outcome when therapists and segments are taken out. */
    double outcomeRest() {
        return Math.sqrt(1 - share - segmentShare);
    }

    double feltRest() {
        return Math.sqrt(1 - feltShare);
    }

    /** Between the two rests of one client, so that the rated correlation comes out as stated. */
    double restCorrelation() {
        double latent = FELT_AND_OUTCOME / Rating.KEPT_BELOW_THE_CEILING;
        double betweenTherapists = common * Math.sqrt(share * feltShare);
        return Math.min(1, (latent - betweenTherapists) / (outcomeRest() * feltRest()));
    }
}
