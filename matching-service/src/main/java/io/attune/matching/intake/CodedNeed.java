package io.attune.matching.intake;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The need in the practice's codes, word for word as the intake was submitted: it travels, is stored and is replayed in
 * this one form. Opaque to this package; whether its values mean anything is for the matching rules to say.
 */
public record CodedNeed(
        String participants,
        String ageGroup,
        Location location,
        @Nullable Integer maxDistanceKm,
        List<String> languages,
        List<Concern> concerns,
        List<String> goals,
        List<String> formats,
        List<TimeWindow> times,
        @Nullable String startBy,
        @Nullable Money budget,
        @Nullable Coverage coverage,
        Preferences preferences) {

    public CodedNeed {
        Objects.requireNonNull(participants, "participants");
        Objects.requireNonNull(ageGroup, "ageGroup");
        Objects.requireNonNull(location, "location");
        languages = listOf(languages);
        concerns = listOf(concerns);
        goals = listOf(goals);
        formats = listOf(formats);
        times = listOf(times);
        preferences = preferences == null ? Preferences.NONE : preferences;
    }

    private static <T> List<T> listOf(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** Where the client is; coordinates only where a distance matters. */
    public record Location(
            String jurisdiction,
            String timeZone,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        public Location {
            Objects.requireNonNull(jurisdiction, "jurisdiction");
            Objects.requireNonNull(timeZone, "timeZone");
        }
    }

    /** @param severity 1 to 3 */
    public record Concern(String code, int severity) {}

    /** Local hours of one weekday, in the client's zone. */
    public record TimeWindow(String day, String from, String to) {}

    public record Money(String amount, String currency) {}

    /** @param credentials those the client's plan accepts */
    public record Coverage(List<String> credentials) {
        public Coverage {
            credentials = listOf(credentials);
        }
    }

    /** What the client wishes for; each absent unless asked. */
    public record Preferences(
            @Nullable Wish gender,
            @Nullable Wishes approaches,
            @Nullable Wishes identities,
            @Nullable StyleWish style,
            List<String> avoid) {

        static final Preferences NONE = new Preferences(null, null, null, null, List.of());

        public Preferences {
            avoid = listOf(avoid);
        }
    }

    /** @param strength 1 to 3 */
    public record Wish(String value, boolean must, int strength) {}

    /** @param strength 1 to 3 */
    public record Wishes(List<String> values, boolean must, int strength) {
        public Wishes {
            values = listOf(values);
        }
    }

    /** @param strength 1 to 3 */
    public record StyleWish(Style value, boolean must, int strength) {}

    /** Four dimensions from -1 to 1, each absent unless answered. */
    public record Style(
            @Nullable Double directive,
            @Nullable Double emotional,
            @Nullable Double past,
            @Nullable Double challenging) {}
}
