package io.attune.matching.exposure;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Listed;
import io.attune.matching.fit.candidate.Candidate;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells staff who was offered how often, by name and never by any standing. A group is told only when enough belong to
 * it that nobody's answer to who they are can be read from it.
 */
@Service
public final class ExposureReport {

    private static final int SMALLEST_GROUP = 5;

    private static final Comparator<Row> BY_NAME = Comparator.comparing(
                    Row::name, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Row::therapistId);

    private final ExposureCounts counts;
    private final Candidates candidates;
    private final InstantSource clock;

    public ExposureReport(ExposureCounts counts, Candidates candidates, InstantSource clock) {
        this.counts = counts;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** @param notCounted shortlists that more passed than are named */
    public record Report(int days, int notCounted, List<Row> therapists, List<Group> groups) {}

    /** @param name null for somebody who is no longer published */
    public record Row(String therapistId, @Nullable String name, Tally tally) {}

    /**
     * @param by {@code gender}, {@code identity} or {@code language}; whoever shares two identities is in two groups
     */
    public record Group(String by, String value, int therapists, Tally tally) {}

    public Report over(int days) {
        var tallies = counts.over(days);
        var published = candidates.listed(clock.instant()).stream()
                .filter(listed -> tallies.containsKey(listed.id()))
                .collect(Collectors.toMap(Listed::id, Listed::candidate));
        return new Report(days, counts.notNamed(days), rows(tallies, published), groups(tallies, published));
    }

    private static List<Row> rows(Map<String, Tally> tallies, Map<String, Candidate> published) {
        return tallies.entrySet().stream()
                .map(entry -> {
                    var candidate = published.get(entry.getKey());
                    return new Row(entry.getKey(), candidate == null ? null : candidate.name(), entry.getValue());
                })
                .sorted(BY_NAME)
                .toList();
    }

    private static List<Group> groups(Map<String, Tally> tallies, Map<String, Candidate> published) {
        var groups = new TreeMap<String, Map<String, Group>>();
        published.forEach((id, candidate) -> groupsOf(candidate, tallies.getOrDefault(id, Tally.NOTHING))
                .forEach(one -> groups.computeIfAbsent(one.by, by -> new TreeMap<>())
                        .merge(one.value, one, ExposureReport::joined)));
        return groups.values().stream()
                .flatMap(byValue -> byValue.values().stream())
                .filter(group -> group.therapists >= SMALLEST_GROUP)
                .toList();
    }

    private static Stream<Group> groupsOf(Candidate candidate, Tally tally) {
        var person = candidate.person();
        return Stream.of(
                        Stream.ofNullable(person.gender()).map(value -> new Group("gender", value, 1, tally)),
                        person.identities().stream().map(value -> new Group("identity", value, 1, tally)),
                        candidate.reach().languages().stream().map(value -> new Group("language", value, 1, tally)))
                .flatMap(groups -> groups);
    }

    private static Group joined(Group one, Group other) {
        return new Group(one.by, one.value, one.therapists + other.therapists, one.tally.plus(other.tally));
    }
}
