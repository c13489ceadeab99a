package io.attune.matching.simulation;

import io.attune.matching.simulation.Policy.Visit;

/** How often newcomers came first, and were among those offered, beside what an equal draw would have given them. */
final class Exposure {

    private double first;
    private double equalFirst;
    private double offered;
    private double equalOffered;

    void note(Visit visit, Policy policy) {
        var open = visit.withRoom();
        long here = open.stream().filter(therapist -> isNew(visit, therapist)).count();
        if (here == 0 || !isSoonAfterTheyJoined(visit)) {
            return;
        }
        var offers = policy.offers(visit);
        equalFirst += (double) here / open.size();
        equalOffered += (double) here * Math.min(Policy.OFFERS, open.size()) / open.size();
        first += isNew(visit, offers.getFirst()) ? 1 : 0;
        offered += offers.stream().filter(therapist -> isNew(visit, therapist)).count();
    }

    /** Times first, in equal shares. */
    double first() {
        return first / equalFirst;
    }

    /** Times among those offered, in equal shares. */
    double offered() {
        return offered / equalOffered;
    }

    private static boolean isNew(Visit visit, int therapist) {
        var assumptions = visit.practice().assumptions();
        return therapist >= assumptions.therapists() - assumptions.newcomers();
    }

    /** In the fifth of all clients who come next. */
    private static boolean isSoonAfterTheyJoined(Visit visit) {
        int clients = visit.practice().assumptions().clients();
        return visit.client().number() >= clients / 2 && visit.client().number() < clients / 2 + clients / 5;
    }
}
