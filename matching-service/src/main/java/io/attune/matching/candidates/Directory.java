package io.attune.matching.candidates;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The published therapists by name, a page at a time. A page begins after a place, so that no change shifts it. */
@Service
public final class Directory {

    private static final Comparator<Place> BY_NAME =
            Comparator.comparing(Place::name).thenComparing(Place::therapistId);

    private final Candidates candidates;
    private final InstantSource clock;

    public Directory(Candidates candidates, InstantSource clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Where somebody stands in the directory, whether they are still there or not. */
    public record Place(String name, String therapistId) {

        static Place of(Listed listed) {
            return new Place(listed.candidate().name(), listed.id());
        }
    }

    /** @param next where the following page begins after; empty on the last one */
    public record Page(List<Listed> therapists, Optional<Place> next) {}

    public Page page(DirectoryFilter filter, @Nullable Place after, int limit) {
        var rest = candidates.listed(clock.instant()).stream()
                .filter(listed -> filter.admits(listed.candidate()))
                .filter(listed -> after == null || BY_NAME.compare(Place.of(listed), after) > 0)
                .sorted(Comparator.comparing(Place::of, BY_NAME))
                .limit(limit + 1L)
                .toList();
        if (rest.size() <= limit) {
            return new Page(rest, Optional.empty());
        }
        var page = rest.subList(0, limit);
        return new Page(page, Optional.of(Place.of(page.getLast())));
    }
}
