package io.attune.matching.fit;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Fees.SessionFee;
import io.attune.matching.fit.candidate.Fees.SlidingScale;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.candidate.Person;
import io.attune.matching.fit.candidate.Reach;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.candidate.Training;
import io.attune.matching.fit.candidate.Training.Depth;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
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
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.matching.fit.vocabulary.Style;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Needs and candidates drawn at random, so that they often fit and everything is sometimes not known. */
public final class RandomCases {

    public static final List<String> CONCERNS = List.of(
            "anxiety", "depression", "grief", "trauma", "relationship", "stress-burnout", "sleep", "work", "ocd");

    public static final List<String> APPROACHES = List.of(
            "cbt", "emdr", "emotion-focused", "psychodynamic", "act", "mindfulness", "person-centred", "systemic");

    public static final List<String> IDENTITIES = List.of("lgbtq", "black", "newcomer", "faith-muslim", "military");

    public static final List<String> GOALS = List.of("symptom-relief", "understanding", "skills", "support");

    public static final List<String> GENDERS = List.of("woman", "man", "non-binary");

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pa");
    private static final List<String> PLACES = List.of("CA-ON", "CA-QC", "CA-BC");
    private static final List<String> CREDENTIALS = List.of("RP", "C.Psych", "MSW", "CCC");
    private static final List<String> COMPETENCES = List.of("suicide-risk", "violence");

    private final Random random;

    public RandomCases(long seed) {
        this.random = new Random(seed);
    }

    /** Candidates with the ids {@code t0}, {@code t1}, … */
    public List<Candidate> candidates(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> candidate("t" + index))
                .toList();
    }

    public Need need() {
        return new Need(
                "client-" + random.nextInt(3),
                safety(),
                mostly(Participants.INDIVIDUAL, Participants.COUPLE),
                mostly(AgeGroup.ADULT, AgeGroup.TEEN),
                new Whereabouts(mostly("CA-ON", "CA-QC"), "America/Toronto", orNull(this::point)),
                List.copyOf(some(LANGUAGES, 1, 2)),
                some(CONCERNS, 1, 3).stream()
                        .map(code -> new Concern(code, 1 + random.nextInt(3)))
                        .toList(),
                some(GOALS, 0, 2),
                conditions(),
                wishes());
    }

    public Candidate candidate(String id) {
        return new Candidate(
                id,
                "Therapist " + id,
                new Standing(
                        chance(97),
                        chance(95),
                        orNull(() -> 10 + random.nextInt(20)),
                        orNull(() -> random.nextInt(26)),
                        random.nextInt(3)),
                orNull(this::licence),
                reach(),
                training(),
                new Person(orNull(() -> one(GENDERS)), style(), some(IDENTITIES, 0, 2), some(IDENTITIES, 0, 1)),
                fees(),
                orNull(this::openHours),
                orNull(() -> chance(95) ? Set.<String>of() : Set.of("client-1")),
                chance(50) ? Learned.nothing() : learned());
    }

    private SafetyLevel safety() {
        return switch (random.nextInt(20)) {
            case 0 -> new SafetyLevel.Held();
            case 1, 2 -> new SafetyLevel.Released(some(COMPETENCES, 0, 2));
            case 3, 4, 5, 6 -> new SafetyLevel.Yellow();
            default -> new SafetyLevel.Green();
        };
    }

    private Conditions conditions() {
        return new Conditions(
                shuffled(EnumSet.allOf(Format.class)).subList(0, 1 + random.nextInt(3)),
                orNull(() -> 5 + random.nextInt(60)),
                chance(40) ? List.of() : windows(),
                orNull(() -> LocalDate.of(2026, 11, 24).plusDays(random.nextInt(20))),
                chance(40) ? null : price(80, 220),
                chance(60) ? Set.of() : some(CREDENTIALS, 1, 3));
    }

    private List<WeeklyWindow> windows() {
        return shuffled(EnumSet.allOf(DayOfWeek.class)).subList(0, 1 + random.nextInt(4)).stream()
                .map(day -> new WeeklyWindow(
                        day,
                        LocalTime.of(7 + random.nextInt(12), 0),
                        chance(20) ? LocalTime.MIDNIGHT : LocalTime.of(20 + random.nextInt(3), 0)))
                .toList();
    }

    private Wishes wishes() {
        return new Wishes(
                chance(50) ? null : wish(one(GENDERS)),
                chance(60) ? null : wish(some(APPROACHES, 1, 2)),
                chance(70) ? null : wish(some(IDENTITIES, 1, 2)),
                chance(50) ? null : wish(style()),
                chance(90) ? Set.of() : Set.of("t" + random.nextInt(10)));
    }

    private <T> Wish<T> wish(T value) {
        return new Wish<>(value, chance(20), 1 + random.nextInt(3));
    }

    private Licence licence() {
        return new Licence(
                mostly("RP", "RP(Q)"),
                orNull(() -> chance(97)),
                orNull(() -> chance(3)),
                chance(50) ? null : "Ann Roy",
                orNull(() -> LocalDate.of(2026, 11, 20).plusDays(random.nextInt(400))),
                orNull(() -> Moments.NOW.minus(Duration.ofDays(random.nextInt(32)))),
                some(PLACES, 2, 3));
    }

    private Reach reach() {
        return new Reach(
                chance(3) ? Set.of() : some(LANGUAGES, 1, 3),
                chance(3) ? Set.of() : some(List.of(AgeGroup.values()), 2, 4),
                chance(3) ? Set.of() : some(List.of(Participants.values()), 2, 3),
                chance(5) ? Set.of() : some(List.of(Format.values()), 1, 3),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(room -> new Reach.Location("room-" + room, "Toronto", point()))
                        .toList());
    }

    private Training training() {
        return new Training(
                chance(5)
                        ? List.of()
                        : some(CONCERNS, 4, 8).stream()
                                .map(code -> new TrainedConcern(code, Depth.TRAINED, chance(85)))
                                .toList(),
                chance(10) ? Set.of() : some(APPROACHES, 1, 4),
                chance(15) ? Set.of() : some(GOALS, 1, 4),
                chance(10) ? Set.of() : some(CREDENTIALS, 1, 2),
                some(COMPETENCES, 0, 2));
    }

    private Style style() {
        return Style.of(orNull(this::pole), orNull(this::pole), orNull(this::pole), orNull(this::pole));
    }

    private double pole() {
        return random.nextInt(-10, 11) / 10.0;
    }

    private Fees fees() {
        var sessions = chance(8)
                ? List.<SessionFee>of()
                : List.of(
                        new SessionFee(Participants.INDIVIDUAL, 50, price(100, 240)),
                        new SessionFee(Participants.COUPLE, 80, price(150, 300)));
        return new Fees(sessions, chance(60) ? null : new SlidingScale(price(60, 120), 4, random.nextInt(3)));
    }

    private OpenHours openHours() {
        var first = Moments.NOW.plus(Duration.ofHours(random.nextInt(24 * 10)));
        var starts = new ArrayList<Instant>();
        int number = random.nextInt(40);
        for (int hour = 0; hour < number; hour++) {
            starts.add(first.plus(Duration.ofMinutes(30L * random.nextInt(48 * 21))));
        }
        return new OpenHours(Duration.ofMinutes(50), Duration.ofHours(24), starts, Moments.NOW);
    }

    private Learned learned() {
        var concern = one(CONCERNS);
        return new Learned(orNull(this::posterior), Map.of(concern, posterior()));
    }

    private Posterior posterior() {
        return new Posterior(random.nextGaussian() * 0.1, 0.05 + random.nextDouble() * 0.17);
    }

    private Money price(int from, int to) {
        return Money.of(5 * (random.nextInt(from, to) / 5) + ".00", "CAD");
    }

    private Point point() {
        return new Point(43.4 + random.nextDouble() * 0.5, -79.8 + random.nextDouble() * 0.7);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T mostly(T usual, T other) {
        return chance(80) ? usual : other;
    }

    private <T> @Nullable T orNull(Supplier<T> value) {
        return chance(8) ? null : value.get();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Set<T> some(List<T> of, int least, int most) {
        int number = random.nextInt(least, most + 1);
        return new LinkedHashSet<>(shuffled(of).subList(0, number));
    }

    private <T> List<T> shuffled(Iterable<T> all) {
        var list = new ArrayList<T>();
        all.forEach(list::add);
        Collections.shuffle(list, random);
        return list;
    }
}
