package io.attune.matching.simulation;

import io.attune.matching.simulation.Policy.Visit;
import io.attune.matching.simulation.Practice.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** All clients of a practice, one after another, under one policy. */
final class Season {

    private final Practice practice;
    private final Policy policy;
    private final Choosing choosing;
    private final Consumer<Visit> witness;
    private final Luck luck;
    private final Books books;
    private double outcome;
    private double felt;
    private int turnedAway;

    private Season(Practice practice, Policy policy, Choosing choosing, Luck luck, Consumer<Visit> witness) {
        this.practice = practice;
        this.policy = policy;
        this.choosing = choosing;
        this.witness = witness;
        this.luck = luck;
        this.books = new Books(practice);
    }

    /** Which of the offers a client takes. */
    enum Choosing {
        THE_FIRST,
        ANY
    }

    /**
     * What came of it.
     *
     * @param outcome what the therapists added to a client's outcome, on average
     * @param felt what they added to felt understanding
     * @param leastUsed clients of the therapist with the fewest, in fair shares
     * @param turnedAway clients for whom nobody who fits had room, and who went to somebody else
     */
    record Course(double outcome, double felt, double leastUsed, int turnedAway) {}

    static Course under(Policy policy, Practice practice, Choosing choosing, Luck luck) {
        return under(policy, practice, choosing, luck, _ -> {});
    }

    /** @param witness sees every client at the door, before anything is written into the books */
    static Course under(Policy policy, Practice practice, Choosing choosing, Luck luck, Consumer<Visit> witness) {
        var season = new Season(practice, policy, choosing, luck, witness);
        practice.clients().forEach(season::receive);
        return season.course();
    }

    private void receive(Client client) {
        var visit = new Visit(practice, client, books, luck);
        var offers = policy.offers(visit);
        witness.accept(visit);
        turnedAway += offers.isEmpty() ? 1 : 0;
        int taken = offers.isEmpty() ? anybodyWithRoom() : chosen(offers);
        outcome += practice.therapists().get(taken).outcome(client);
        felt += practice.therapists().get(taken).felt();
        books.enter(client, taken);
    }

    private int chosen(List<Integer> offers) {
        return choosing == Choosing.THE_FIRST ? offers.getFirst() : offers.get(luck.below(offers.size()));
    }

    private int anybodyWithRoom() {
        var open = new ArrayList<>(IntStream.range(0, practice.therapists().size())
                .filter(books::hasRoom)
                .boxed()
                .toList());
        luck.shuffle(open);
        return open.getFirst();
    }

    private Course course() {
        int clients = practice.clients().size();
        int therapists = practice.therapists().size();
        int fewest = IntStream.range(0, therapists).map(books::caseload).min().orElseThrow();
        return new Course(outcome / clients, felt / clients, (double) fewest * therapists / clients, turnedAway);
    }
}
