package io.attune.matching.bench;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.need.Conditions;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.need.WeeklyWindow;
import io.attune.matching.fit.need.Whereabouts;
import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.need.Wishes;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Style;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A thousand people who look for a therapist, from the same provinces. */
final class Intakes {

    static final int NUMBER = 1_000;
    private static final long SEED = 20_261_020;

    private Intakes() {}

    static List<Question> questions() {
        return IntStream.range(0, NUMBER).mapToObj(Intakes::question).toList();
    }

    static String client(int number) {
        return "client-" + number;
    }

    static int number(String client) {
        return Integer.parseInt(client.substring(client.indexOf('-') + 1));
    }

    private static Question question(int index) {
        var chances = new Chances(SEED, index);
        var place = Place.drawn(chances);
        var city = place.city(chances);
        var need = new Need(
                client(index + 1),
                new SafetyLevel.Green(),
                Participants.values()[chances.byShare(78, 16, 6)],
                AgeGroup.values()[chances.byShare(7, 11, 72, 10)],
                new Whereabouts(place.code(), place.zone, Draft.point(Draft.near(city, chances, 2_000))),
                List.copyOf(Vocabulary.words(languages(place, chances), Vocabulary.LANGUAGES)),
                concerns(chances),
                Vocabulary.words(chances.bits(chances.between(0, 2), Vocabulary.GOALS.size()), Vocabulary.GOALS),
                conditions(chances),
                wishes(chances));
        return new Question("shortlist-" + index, need, Horizon.moment(), 5);
    }

    private static int languages(Place place, Chances chances) {
        int wanted = place.wanted(chances);
        return chances.chance(0.2) ? wanted | place.wanted(chances) : wanted;
    }

    private static List<Concern> concerns(Chances chances) {
        var words = Vocabulary.words(
                chances.bits(chances.byShare(40, 40, 20) + 1, Vocabulary.CONCERNS.size()), Vocabulary.CONCERNS);
        var concerns = new ArrayList<Concern>();
        for (var word : words) {
            boolean mayBeGrave = concerns.stream().noneMatch(Concern::isGravest);
            concerns.add(new Concern(word, 1 + (mayBeGrave ? chances.byShare(25, 45, 30) : chances.byShare(30, 70))));
        }
        return concerns;
    }

    private static Conditions conditions(Chances chances) {
        var formats =
                switch (chances.byShare(65, 13, 12, 10)) {
                    case 0 -> List.of(Format.VIDEO);
                    case 1 -> List.of(Format.IN_PERSON, Format.VIDEO);
                    case 2 -> List.of(Format.IN_PERSON);
                    default -> List.of(Format.VIDEO, Format.PHONE);
                };
        return new Conditions(
                formats,
                formats.contains(Format.IN_PERSON) ? 10 * chances.between(1, 4) : null,
                chances.chance(0.55) ? windows(chances) : List.of(),
                null,
                chances.chance(0.45) ? Draft.dollars(chances.between(24, 44)) : null,
                chances.chance(0.25)
                        ? Vocabulary.words(
                                chances.bits(chances.between(2, 4), Vocabulary.CREDENTIALS.size()),
                                Vocabulary.CREDENTIALS)
                        : Set.of());
    }

    private static List<WeeklyWindow> windows(Chances chances) {
        var windows = new ArrayList<WeeklyWindow>();
        int days = chances.bits(chances.between(1, 4), 7);
        for (var day : DayOfWeek.values()) {
            if ((days >> day.ordinal() & 1) == 1) {
                windows.add(
                        switch (chances.byShare(35, 25, 40)) {
                            case 0 -> new WeeklyWindow(day, LocalTime.of(17, 0), LocalTime.of(21, 30));
                            case 1 -> new WeeklyWindow(day, LocalTime.of(8, 0), LocalTime.of(12, 0));
                            default -> new WeeklyWindow(day, LocalTime.of(9, 0), LocalTime.of(17, 0));
                        });
            }
        }
        return windows;
    }

    private static Wishes wishes(Chances chances) {
        return new Wishes(
                chances.chance(0.35) ? wish(Vocabulary.GENDERS.get(chances.byShare(70, 27, 3)), chances) : null,
                chances.chance(0.3) ? wish(some(1, 2, Vocabulary.APPROACHES, chances), chances) : null,
                chances.chance(0.15) ? wish(some(1, 2, Vocabulary.SHARED, chances), chances) : null,
                chances.chance(0.4)
                        ? wish(Style.of(pole(chances), pole(chances), pole(chances), pole(chances)), chances)
                        : null,
                chances.chance(0.05) ? Set.of(Directory.id(chances.below(10_000))) : Set.of());
    }

    private static Set<String> some(int least, int most, List<String> list, Chances chances) {
        return Vocabulary.words(chances.bits(chances.between(least, most), list.size()), list);
    }

    private static <T> Wish<T> wish(T value, Chances chances) {
        return new Wish<>(value, chances.chance(0.15), chances.between(1, 3));
    }

    private static @Nullable Double pole(Chances chances) {
        return chances.chance(0.3) ? null : chances.between(-10, 10) / 10.0;
    }
}
