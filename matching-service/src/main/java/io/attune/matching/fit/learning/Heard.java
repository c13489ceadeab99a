package io.attune.matching.fit.learning;

import static java.util.stream.Collectors.groupingBy;

import io.attune.matching.fit.learning.Caseload.Client;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One client heard about one therapist: the mean of the sessions, as old as the last and in its segments. */
record Heard(String therapist, Set<String> segments, Client client) {

    private static final Comparator<Observation> BY_TIME =
            Comparator.comparing(Observation::at).thenComparingDouble(Observation::value);

    /** Each client once per therapist: many answers of one client are not many clients. */
    static List<Heard> perClient(Collection<Observation> observations, Forgetting forgetting, Instant asOf) {
        return observations.stream().collect(groupingBy(Dyad::of)).values().stream()
                .map(sessions -> of(sessions, forgetting, asOf))
                .toList();
    }

    private static Heard of(List<Observation> sessions, Forgetting forgetting, Instant asOf) {
        var inOrder = sessions.stream().sorted(BY_TIME).toList();
        var last = inOrder.getLast();
        double mean = inOrder.stream().mapToDouble(Observation::value).sum() / inOrder.size();
        return new Heard(
                last.therapist(),
                last.segments(),
                new Client(mean, forgetting.left(Duration.between(last.at(), asOf))));
    }

    private record Dyad(String therapist, String client) {

        static Dyad of(Observation observation) {
            return new Dyad(observation.therapist(), observation.client());
        }
    }
}
