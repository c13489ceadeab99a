package io.attune.matching.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The truth, which nobody in the practice knows: what each therapist adds, and who comes. */
record Practice(Assumptions assumptions, List<Therapist> therapists, List<Client> clients) {

    /** Ids of one length. */
    static final int FIRST = 100;

    static final List<String> SEGMENTS = List.of("anxiety", "depression", "grief", "relationship");

    /** What a therapist adds for any client, and in each segment beside it. */
    record Therapist(String id, double outcome, double[] bySegment, double felt) {

        double outcome(Client client) {
            return outcome + bySegment[client.segment];
        }
    }

    /** Somebody who comes, with everything about them that no therapist adds; who fits is given in no order. */
    record Client(int number, int segment, List<Integer> eligible, double outcomeRest, double feltRest) {

        String concern() {
            return SEGMENTS.get(segment);
        }
    }

    static Practice drawn(Assumptions assumptions, Luck luck) {
        return new Practice(
                assumptions,
                IntStream.range(0, assumptions.therapists())
                        .mapToObj(number -> therapist(number, assumptions, luck))
                        .toList(),
                IntStream.range(0, assumptions.clients())
                        .mapToObj(number -> client(number, assumptions, luck))
                        .toList());
    }

    double outcome(int therapist, Client client) {
        return therapists.get(therapist).outcome(client) + client.outcomeRest;
    }

    int rating(int therapist, Client client) {
        return Rating.of(therapists.get(therapist).felt + client.feltRest);
    }

    private static Therapist therapist(int number, Assumptions assumptions, Luck luck) {
        double shared = luck.normal();
        double own = luck.normal();
        double common = assumptions.common();
        var bySegment = new double[SEGMENTS.size()];
        for (int segment = 0; segment < bySegment.length; segment++) {
            bySegment[segment] = Math.sqrt(assumptions.segmentShare()) * luck.normal();
        }
        return new Therapist(
                "therapist-" + (FIRST + number),
                Math.sqrt(assumptions.share()) * shared,
                bySegment,
                Math.sqrt(assumptions.feltShare()) * (common * shared + Math.sqrt(1 - common * common) * own));
    }

    private static Client client(int number, Assumptions assumptions, Luck luck) {
        double shared = luck.normal();
        double own = luck.normal();
        double common = assumptions.restCorrelation();
        return new Client(
                number,
                luck.below(SEGMENTS.size()),
                eligible(number, assumptions, luck),
                assumptions.outcomeRest() * shared,
                assumptions.feltRest() * (common * shared + Math.sqrt(1 - common * common) * own));
    }

    private static List<Integer> eligible(int number, Assumptions assumptions, Luck luck) {
        boolean newcomersAreHere = number >= assumptions.clients() / 2;
        int present = assumptions.therapists() - (newcomersAreHere ? 0 : assumptions.newcomers());
        var all = new ArrayList<>(IntStream.range(0, present).boxed().toList());
        luck.shuffle(all);
        return List.copyOf(all.subList(0, Math.min(present, assumptions.eligible())));
    }
}
