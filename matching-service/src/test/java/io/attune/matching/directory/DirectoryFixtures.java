package io.attune.matching.directory;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Reach;
import io.attune.matching.fit.candidate.Reach.Location;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.platform.testing.MutableClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Directories whose changes show at once. */
final class DirectoryFixtures {

    static final Instant NOW = Instant.parse("2026-11-23T15:10:00Z");

    private DirectoryFixtures() {}

    static Directory directoryOf(Candidates candidates) {
        return directoryOf(candidates, MutableClock.at(NOW));
    }

    static Directory directoryOf(Candidates candidates, MutableClock clock) {
        return new Directory(candidates, clock, (delay, task) -> task.run());
    }

    static Candidate therapist(String id, String name) {
        return therapist(id, name, it -> it);
    }

    static Candidate therapist(String id, String name, UnaryOperator<ACandidate> how, String... cities) {
        var it = how.apply(ACandidate.who().isCalled(id)).build();
        var reach = it.reach();
        var rooms = Arrays.stream(cities)
                .map(city -> new Location(city, city, new Point(45, -75)))
                .toList();
        return new Candidate(
                id,
                name,
                it.standing(),
                it.licence(),
                new Reach(reach.languages(), reach.ageGroups(), reach.participants(), reach.formats(), rooms),
                it.training(),
                it.person(),
                it.fees(),
                null,
                Set.of(),
                it.learned());
    }

    static List<String> ids(Page page) {
        return page.therapists().stream().map(Card::therapistId).toList();
    }

    static List<String> ids(Directory directory, Search search) {
        return ids(directory.page(search, null, 100));
    }
}
