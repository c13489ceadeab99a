package io.attune.matching.fit.need;

import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How, when and at what price the client can come: what may give way when nobody fits.
 *
 * @param formats in the client's order
 * @param maxDistanceKm how far the client travels; null is no limit given
 * @param times weekly windows in the client's zone; empty is any time
 * @param startBy by when the client hopes to begin; null is not said
 * @param budget the most one session may cost; null is no limit
 * @param credentials what the client's plan accepts; empty is no plan
 */
public record Conditions(
        List<Format> formats,
        @Nullable Integer maxDistanceKm,
        List<WeeklyWindow> times,
        @Nullable LocalDate startBy,
        @Nullable Money budget,
        Set<String> credentials) {

    public Conditions {
        formats = List.copyOf(new LinkedHashSet<>(formats));
        times = List.copyOf(times);
        credentials = Set.copyOf(credentials);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("At least one way of meeting is named.");
        }
        if (maxDistanceKm != null && maxDistanceKm < 0) {
            throw new IllegalArgumentException("A distance is not negative: " + maxDistanceKm);
        }
    }

    public Conditions atAnyTime() {
        return new Conditions(formats, maxDistanceKm, List.of(), startBy, budget, credentials);
    }

    /** This way of meeting too, after the ones asked for. */
    public Conditions alsoBy(Format format) {
        var more = Stream.concat(formats.stream(), Stream.of(format)).toList();
        return new Conditions(more, maxDistanceKm, times, startBy, budget, credentials);
    }

    public Conditions within(int kilometres) {
        return new Conditions(formats, kilometres, times, startBy, budget, credentials);
    }

    public Conditions upTo(Money price) {
        return new Conditions(formats, maxDistanceKm, times, startBy, price, credentials);
    }

    public Conditions withoutThePlan() {
        return new Conditions(formats, maxDistanceKm, times, startBy, budget, Set.of());
    }
}
