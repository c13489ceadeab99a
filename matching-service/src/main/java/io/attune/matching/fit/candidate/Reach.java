package io.attune.matching.fit.candidate;

import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom the therapist works with, in which languages, how and where; an empty set is not known. */
public record Reach(
        Set<String> languages,
        Set<AgeGroup> ageGroups,
        Set<Participants> participants,
        Set<Format> formats,
        List<Location> locations) {

    public Reach {
        languages = Set.copyOf(languages);
        ageGroups = Set.copyOf(ageGroups);
        participants = Set.copyOf(participants);
        formats = Set.copyOf(formats);
        locations = List.copyOf(locations);
    }

    /** The room nearest to where somebody lives; nothing when no room is known. */
    public Optional<Location> nearestTo(Point home) {
        return locations.stream()
                .min(Comparator.comparingDouble(location -> location.point().kilometresTo(home)));
    }

    /** A room where clients are seen. */
    public record Location(String id, String city, Point point) {}
}
