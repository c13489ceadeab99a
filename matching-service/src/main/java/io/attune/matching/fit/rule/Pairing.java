package io.attune.matching.fit.rule;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.need.Need;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One client's need and one candidate, looked at together at one moment.
 *
 * @param hours the candidate's open hours inside the client's times and outside the notice period, rising; null when
 *     booking has not said any
 */
public record Pairing(
        Need need,
        Candidate candidate,
        Moment moment,
        @Nullable List<Instant> hours) {

    public static Pairing of(Need need, Candidate candidate, Moment moment) {
        var open = candidate.openHours();
        return new Pairing(need, candidate, moment, open == null ? null : SuitableHours.of(need, open, moment));
    }

    public Optional<Instant> firstHour() {
        return hours == null ? Optional.empty() : hours.stream().findFirst();
    }

    /** The day on which they would first meet, on the client's calendar; today while no hour is known. */
    public LocalDate sessionDate() {
        return dateOf(firstHour().orElse(moment.now()));
    }

    /** The client's calendar day at an instant. */
    public LocalDate dateOf(Instant instant) {
        return moment.local(instant, need.location().timeZone()).toLocalDate();
    }
}
