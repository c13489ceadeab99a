package io.attune.matching.simulation;

import io.attune.matching.fit.learning.Beliefs;
import io.attune.matching.fit.learning.Forgetting;
import io.attune.matching.fit.learning.Observation;
import io.attune.matching.simulation.Practice.Client;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the practice knows: who has whom, and what clients answered so far. */
final class Books {

    /** Answers are learned from anew whenever so many more clients have come. */
    private static final int LEARNED_EVERY = 25;

    private static final int CLIENTS_A_MONTH = 40;
    private static final Instant ANY_DAY = Instant.EPOCH;

    private final Practice practice;
    private final int[] caseloads;
    private final int[] newThisMonth;
    private final double[] outcomes;
    private final List<Observation> felt = new ArrayList<>();
    private final List<Observation> change = new ArrayList<>();
    private @Nullable Learnt learnt;

    Books(Practice practice) {
        this.practice = practice;
        int therapists = practice.therapists().size();
        this.caseloads = new int[therapists];
        this.newThisMonth = new int[therapists];
        this.outcomes = new double[therapists];
    }

    /** What is believed, from the same answers, about the two things clients are asked for. */
    record Learnt(Beliefs felt, Beliefs change) {}

    void enter(Client client, int therapist) {
        if (client.number() % CLIENTS_A_MONTH == 0) {
            Arrays.fill(newThisMonth, 0);
        }
        caseloads[therapist]++;
        newThisMonth[therapist]++;
        outcomes[therapist] += practice.outcome(therapist, client);
        felt.add(observation(client, therapist, practice.rating(therapist, client)));
        change.add(observation(client, therapist, practice.outcome(therapist, client)));
        if ((client.number() + 1) % LEARNED_EVERY == 0) {
            learnt = null;
        }
    }

    int caseload(int therapist) {
        return caseloads[therapist];
    }

    int newThisMonth(int therapist) {
        return newThisMonth[therapist];
    }

    boolean hasRoom(int therapist) {
        return caseloads[therapist] < practice.assumptions().capacity();
    }

    /** The plain mean of the therapist's outcomes; of the practice for whom nobody has seen. */
    double rawMean(int therapist) {
        return caseloads[therapist] == 0 ? 0 : outcomes[therapist] / caseloads[therapist];
    }

    Learnt learnt() {
        if (learnt == null) {
            learnt = new Learnt(
                    Beliefs.from(felt, Forgetting.NOTHING, ANY_DAY), Beliefs.from(change, Forgetting.NOTHING, ANY_DAY));
        }
        return learnt;
    }

    private Observation observation(Client client, int therapist, double value) {
        return new Observation(
                practice.therapists().get(therapist).id(),
                "client-" + (10_000 + client.number()),
                Set.of(client.concern()),
                value,
                ANY_DAY);
    }
}
