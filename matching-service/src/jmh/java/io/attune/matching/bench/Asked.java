package io.attune.matching.bench;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.WeeklyWindow;
import io.attune.matching.fit.need.Wish;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Style.Dimension;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question as numbers that go with a {@link Row}; used again for the next question. */
final class Asked {

    private static final Map<String, Integer> PLACES = Vocabulary.places(Place.CODES);
    private static final Map<String, Integer> CONCERNS = Vocabulary.places(Vocabulary.CONCERNS);
    private static final Map<String, Integer> APPROACHES = Vocabulary.places(Vocabulary.APPROACHES);
    private static final Map<String, Integer> GOALS = Vocabulary.places(Vocabulary.GOALS);
    private static final Map<String, Integer> CREDENTIALS = Vocabulary.places(Vocabulary.CREDENTIALS);
    private static final Map<String, Integer> GENDERS = Vocabulary.places(Vocabulary.GENDERS);
    private static final Map<String, Integer> LANGUAGES = Vocabulary.places(Vocabulary.LANGUAGES);
    private static final Map<String, Integer> SHARED = Vocabulary.places(Vocabulary.SHARED);
    private static final Dimension[] DIMENSIONS = Dimension.values();
    static final int UNASKED = -1;

    int place;
    int age;
    int participants;
    /** All of these bits of {@link Row#reach} are needed. */
    long must;
    /** One of these. */
    long languages;
    /** One of these, or none is named; 0 is no plan. */
    long credentials;

    final int[] formats = new int[3];
    int formatsAsked;
    int kilometres;
    double north;
    double east;
    double narrowing;
    /** All of these concerns must lie within evidenced training. */
    long gravest;

    final int[] concern = new int[8];
    final int[] severity = new int[8];
    int concerns;
    /** For each concern that guidelines speak of, the approaches of each level, as bits of {@link Row#training}. */
    final long[] levels = new long[3 * 8];

    final int[] spoken = new int[8];
    int guided;
    int guidedSeverities;
    int budget;
    int gender;
    int genderStrength;
    boolean genderMust;
    long approaches;
    int approachesStrength;
    boolean approachesMust;
    long identities;
    boolean identitiesMust;
    final int[] style = new int[4];
    boolean styleAsked;
    boolean styleMust;
    long goals;
    int client;

    @Nullable
    String avoided;

    Horizon calendar = Horizon.in(Place.ZONES.getFirst());
    boolean anyTime;
    /** By session: the steps at which one may begin. */
    final long[][] starts = new long[Horizon.SESSIONS.length][Horizon.STEPS / 64];

    static final int[] EARLIEST = {
        Horizon.NOTICES[0] * 60 / Horizon.STEP_MINUTES,
        Horizon.NOTICES[1] * 60 / Horizon.STEP_MINUTES,
        Horizon.NOTICES[2] * 60 / Horizon.STEP_MINUTES
    };

    private final Map<String, long[]> byConcern;

    Asked(Guidelines guidelines) {
        var found = new HashMap<String, long[]>();
        guidelines.levels().forEach((code, row) -> {
            var levels = new long[3];
            row.forEach((approach, level) -> levels[level - 1] |= 1L << Row.APPROACHES + bit(APPROACHES, approach));
            found.put(code, levels);
        });
        this.byConcern = found;
    }

    Asked of(Question question) {
        var need = question.need();
        place = bit(PLACES, need.location().jurisdiction());
        age = need.ageGroup().ordinal();
        participants = need.participants().ordinal();
        must = 1L << place | 1L << Row.OPEN | 1L << Row.AGES + age | 1L << Row.PARTICIPANTS + participants;
        languages = bits(LANGUAGES, need.languages()) << Row.LANGUAGES;
        goals = bits(GOALS, need.goals()) << Row.GOALS;
        client = Intakes.number(need.clientId());
        conditions(need);
        concerns(need);
        wishes(need);
        return this;
    }

    private void conditions(Need need) {
        var conditions = need.conditions();
        credentials = bits(CREDENTIALS, conditions.credentials()) << Row.CREDENTIALS;
        formatsAsked = 0;
        for (Format format : conditions.formats()) {
            formats[formatsAsked++] = format.ordinal();
        }
        kilometres = conditions.maxDistanceKm() == null ? UNASKED : conditions.maxDistanceKm();
        var home = need.location().point();
        north = home == null ? Double.NaN : home.latitude();
        east = home == null ? Double.NaN : home.longitude();
        narrowing = Math.cos(Math.toRadians(north));
        budget = conditions.budget() == null ? 0 : conditions.budget().amount().intValueExact() / 5;
        calendar = Horizon.in(need.location().timeZone());
        anyTime = conditions.times().isEmpty();
        if (!anyTime) {
            times(conditions.times());
        }
    }

    private void times(List<WeeklyWindow> windows) {
        for (int session = 0; session < starts.length; session++) {
            Arrays.fill(starts[session], 0);
            for (int window = 0; window < windows.size(); window++) {
                open(starts[session], windows.get(window), Horizon.SESSIONS[session]);
            }
        }
    }

    private void open(long[] bits, WeeklyWindow window, int minutes) {
        int from = window.from().toSecondOfDay() / 60;
        int to = window.to().toSecondOfDay() == 0 ? 24 * 60 : window.to().toSecondOfDay() / 60;
        int weekday = Math.floorMod(calendar.today + 3, 7);
        int first = Math.floorMod(window.day().ordinal() - weekday, 7);
        for (int day = first; day <= Horizon.DAYS; day += 7) {
            if (calendar.broken[day]) {
                openSlowly(bits, day, from, to, minutes);
            } else {
                int step = calendar.dawn[day] + ceiling(from);
                int last = calendar.dawn[day] + Math.floorDiv(to - minutes, Horizon.STEP_MINUTES);
                fill(bits, Math.max(0, step), Math.min(Horizon.STEPS - 1, last));
            }
        }
    }

    private static int ceiling(int minutes) {
        return (minutes + Horizon.STEP_MINUTES - 1) / Horizon.STEP_MINUTES;
    }

    /** On the day the clock is changed, each start is looked at with its end. */
    private void openSlowly(long[] bits, int day, int from, int to, int minutes) {
        int date = calendar.today + day;
        int session = minutes / Horizon.STEP_MINUTES;
        int first = Math.max(0, calendar.dawn[day]);
        for (int step = first; step + session < Horizon.STEPS && calendar.day[step] <= date; step++) {
            int end = (calendar.day[step + session] - date) * 24 * 60 + calendar.minute[step + session];
            if (calendar.day[step] == date && calendar.minute[step] >= from && end <= to) {
                bits[step >> 6] |= 1L << step;
            }
        }
    }

    private static void fill(long[] bits, int from, int to) {
        for (int step = from; step <= to; ) {
            int until = Math.min(to, step | 63);
            bits[step >> 6] |= -1L >>> 63 - (until - step) << step;
            step = until + 1;
        }
    }

    private void concerns(Need need) {
        gravest = 0;
        concerns = 0;
        guided = 0;
        guidedSeverities = 0;
        for (var asked : need.concerns()) {
            int code = bit(CONCERNS, asked.code());
            concern[concerns] = code;
            severity[concerns++] = asked.severity();
            gravest |= asked.isGravest() ? 1L << code : 0;
            var level = byConcern.get(asked.code());
            if (level != null) {
                System.arraycopy(level, 0, levels, 3 * guided, 3);
                spoken[guided++] = asked.severity();
                guidedSeverities += asked.severity();
            }
        }
    }

    private void wishes(Need need) {
        var wishes = need.wishes();
        gender = wishes.gender() == null ? 0 : 1 + bit(GENDERS, wishes.gender().value());
        genderMust = must(wishes.gender());
        genderStrength = strength(wishes.gender());
        approaches = wishes.approaches() == null
                ? 0
                : bits(APPROACHES, wishes.approaches().value()) << Row.APPROACHES;
        approachesMust = must(wishes.approaches());
        approachesStrength = strength(wishes.approaches());
        identities = wishes.identities() == null
                ? 0
                : bits(SHARED, wishes.identities().value());
        identitiesMust = must(wishes.identities());
        var wished = wishes.style();
        styleAsked = wished != null && !wished.value().said().isEmpty();
        styleMust = styleAsked && must(wished);
        for (int dimension = 0; dimension < 4; dimension++) {
            var pole = wished == null ? null : wished.value().said().get(DIMENSIONS[dimension]);
            style[dimension] = pole == null ? UNASKED : 10 + (int) Math.round(pole * 10);
        }
        avoided = wishes.avoid().isEmpty() ? null : wishes.avoid().iterator().next();
    }

    private static boolean must(@Nullable Wish<?> wish) {
        return wish != null && wish.must();
    }

    private static int strength(@Nullable Wish<?> wish) {
        return wish == null ? 1 : wish.strength();
    }

    private static long bits(Map<String, Integer> places, Collection<String> codes) {
        long bits = 0;
        for (var code : codes) {
            bits |= 1L << bit(places, code);
        }
        return bits;
    }

    private static int bit(Map<String, Integer> places, String code) {
        var place = places.get(code);
        if (place == null) {
            throw new IllegalArgumentException("No such word: " + code);
        }
        return place;
    }
}
