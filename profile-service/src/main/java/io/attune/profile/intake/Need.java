package io.attune.profile.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the client asked for, in vocabulary codes: all that matching needs, and nothing that names or describes a person
 * in words. The words on the wire are the same.
 *
 * @param languages the most wished first
 * @param formats the most wished first
 * @param times none means any time
 */
public record Need(
        String participants,
        String ageGroup,
        Whereabouts location,
        @Nullable Integer maxDistanceKm,
        List<String> languages,
        List<Concern> concerns,
        List<String> goals,
        List<String> formats,
        List<WeeklyTime> times,
        @Nullable LocalDate startBy,
        @Nullable Budget budget,
        @Nullable Coverage coverage,
        Preferences preferences) {

    public Need {
        languages = List.copyOf(languages);
        concerns = List.copyOf(concerns);
        goals = List.copyOf(goals);
        formats = List.copyOf(formats);
        times = List.copyOf(times);
    }

    /** Where the client is, no closer than the centre of the city; without coordinates when the city is not known. */
    public record Whereabouts(
            String jurisdiction,
            String timeZone,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** @param severity 1 little to 3 much */
    public record Concern(String code, int severity) {}

    /** A part of every week in which the client has time: wall times of the client's zone, as in 17:00. */
    public record WeeklyTime(DayOfWeek day, String from, String to) {

        /** Times of two digits each compare as text. */
        public boolean endsAfterItBegins() {
            return from.compareTo(to) < 0;
        }
    }

    /** The most the client can pay for an hour; decimal text as it was given. */
    public record Budget(String amount, String currency) {}

    /** What the client's plan pays for. */
    public record Coverage(
            List<String> credentials, @Nullable String amount) {
        public Coverage {
            credentials = List.copyOf(credentials);
        }
    }
}
