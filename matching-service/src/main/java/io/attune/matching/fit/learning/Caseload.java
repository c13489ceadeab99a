package io.attune.matching.fit.learning;

import java.util.Comparator;
import java.util.List;

/**
 * The clients who answered, as far as learning needs them: every client once, however often they answered.
 *
 * @param clients how many there are
 * @param weight how many they still count, less than there are where some are being forgotten
 * @param mean of their values, by weight
 * @param scatter their squared distances from the mean, by weight
 */
public record Caseload(int clients, double weight, double mean, double scatter) {

    static final Caseload NOBODY = new Caseload(0, 0, 0, 0);

    /** One client: the mean of what they answered, and what that still counts. */
    record Client(double value, double weight) {}

    /** Sorted before anything is added up: the same clients give the same caseload in whichever order they come. */
    static Caseload of(List<Client> inAnyOrder) {
        var clients = inAnyOrder.stream()
                .sorted(Comparator.comparingDouble(Client::value).thenComparingDouble(Client::weight))
                .toList();
        double weight = clients.stream().mapToDouble(Client::weight).sum();
        if (weight == 0) {
            return NOBODY;
        }
        double mean = clients.stream()
                        .mapToDouble(client -> client.weight * client.value)
                        .sum()
                / weight;
        double scatter = clients.stream()
                .mapToDouble(client -> client.weight * (client.value - mean) * (client.value - mean))
                .sum();
        return new Caseload(clients.size(), weight, mean, scatter);
    }
}
