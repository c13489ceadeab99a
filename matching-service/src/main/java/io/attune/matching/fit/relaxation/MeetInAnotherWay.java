package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.need.Conditions;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another way of meeting each, then a greater distance where meeting in person was asked for. */
record MeetInAnotherWay() implements Rung {

    @Override
    public Stream<Relaxation> relax(Deadlock deadlock) {
        var conditions = deadlock.need().conditions();
        var otherWays = Arrays.stream(Format.values())
                .filter(format -> !conditions.formats().contains(format))
                .flatMap(format -> alsoBy(format, deadlock).stream());
        return Stream.concat(otherWays, farther(conditions, deadlock).stream());
    }

    private static Optional<Relaxation> alsoBy(Format format, Deadlock deadlock) {
        var opened = deadlock.openedUnder(deadlock.need().conditions().alsoBy(format));
        return Deadlock.relaxation("format", opened, _ -> new Change.AlsoBy(format));
    }

    private static Optional<Relaxation> farther(Conditions conditions, Deadlock deadlock) {
        var limit = conditions.maxDistanceKm();
        var home = deadlock.need().location().point();
        if (limit == null || home == null || !conditions.formats().contains(Format.IN_PERSON)) {
            return Optional.empty();
        }
        var widened = limit + limit * deadlock.limits().distanceAbovePercent() / 100;
        var opened = deadlock.openedUnder(conditions.within(widened));
        return Deadlock.relaxation("format", opened, those -> new Change.Within(farthest(those, home)));
    }

    /** No farther than it takes to reach each of those whom it opens. */
    private static int farthest(List<Candidate> opened, Point home) {
        return opened.stream()
                .flatMap(candidate -> candidate.reach().nearestTo(home).stream())
                .mapToInt(room -> (int) Math.ceil(room.point().kilometresTo(home)))
                .max()
                .orElseThrow();
    }
}
