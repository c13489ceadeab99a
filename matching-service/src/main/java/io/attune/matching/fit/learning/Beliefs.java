package io.attune.matching.fit.learning;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.learning.Caseload.Client;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a practice believes about its therapists from one kind of answer, such as felt understanding or adjusted change.
 * As long as no two clients differ nothing is believed of anybody; then a newcomer stands at the practice mean, as
 * unsure as therapists differ.
 */
public final class Beliefs {

    /** What adding up equal numbers may leave. */
    private static final double NEGLIGIBLE = 1e-9;

    private final @Nullable PracticeMean practice;
    private final Map<String, Caseload> therapists;
    private final Map<Cell, Caseload> segments;

    private Beliefs(Map<String, Caseload> therapists, Map<Cell, Caseload> segments) {
        this.therapists = new TreeMap<>(therapists);
        this.segments = segments;
        this.practice = differ(therapists.values()) ? PracticeMean.of(this.therapists.values()) : null;
    }

    /** From these answers, whatever order they come in. */
    public static Beliefs from(Collection<Observation> observations, Forgetting forgetting, Instant asOf) {
        var clients = Heard.perClient(observations, forgetting, asOf);
        return new Beliefs(
                caseloads(clients.stream().map(heard -> Map.entry(heard.therapist(), heard.client()))),
                caseloads(clients.stream().flatMap(heard -> heard.segments().stream()
                        .map(segment -> Map.entry(new Cell(heard.therapist(), segment), heard.client())))));
    }

    /** Where the practice stands; nowhere while no two clients differ. */
    public Optional<PracticeMean> practice() {
        return Optional.ofNullable(practice);
    }

    /** About a therapist, with whichever clients. */
    public Optional<Posterior> about(String therapist) {
        return practice().map(known -> known.therapist(therapists.getOrDefault(therapist, Caseload.NOBODY)));
    }

    /** About a therapist with clients of this segment. */
    public Optional<Posterior> about(String therapist, String segment) {
        var cell = segments.getOrDefault(new Cell(therapist, segment), Caseload.NOBODY);
        return practice().flatMap(known -> about(therapist).map(own -> known.segment(own, cell)));
    }

    private static <K> Map<K, Caseload> caseloads(Stream<Map.Entry<K, Client>> clients) {
        return clients.collect(
                groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, collectingAndThen(toList(), Caseload::of))));
    }

    private static boolean differ(Collection<Caseload> caseloads) {
        var means = caseloads.stream().mapToDouble(Caseload::mean).summaryStatistics();
        return caseloads.stream().anyMatch(caseload -> caseload.scatter() > NEGLIGIBLE)
                || means.getMax() - means.getMin() > NEGLIGIBLE;
    }

    private record Cell(String therapist, String segment) {}
}
