package io.attune.matching.bench;

import static io.attune.matching.bench.Row.bits;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Fees.SessionFee;
import io.attune.matching.fit.candidate.Fees.SlidingScale;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.Person;
import io.attune.matching.fit.candidate.Reach;
import io.attune.matching.fit.candidate.Reach.Location;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.candidate.Training;
import io.attune.matching.fit.candidate.Training.Depth;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.AgeGroup;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.matching.fit.vocabulary.Style;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One candidate while it is drawn, and both of its forms. */
final class Draft {

    final Row row = new Row();
    int concerns;
    private boolean accepting;
    private boolean active;
    private boolean full;
    private boolean conflictsKnown;
    private int timetable;
    private Learned learned = Learned.nothing();

    Draft(int ordinal, String id) {
        row.ordinal = ordinal;
        row.id = id;
    }

    void licence(Place home, Chances chances) {
        int places = home.bit();
        if (chances.chance(0.15)) {
            for (int more = chances.between(1, 2); more > 0; more--) {
                places |= Place.drawn(chances).bit();
            }
        }
        accepting = chances.chance(0.92);
        active = chances.chance(0.97);
        full = chances.chance(0.08);
        conflictsKnown = chances.chance(0.995);
        long last = Horizon.in(home.zone).today + chances.between(10, 400);
        row.reach |= places | (accepting && active && !full && conflictsKnown ? 1L << Row.OPEN : 0);
        row.terms |= last << Row.EXPIRES;
    }

    void reach(Place home, Chances chances) {
        long ages = bit(0, chances.chance(0.2)) | bit(1, chances.chance(0.35)) | 1 << 2 | bit(3, chances.chance(0.5));
        long participants = 1 | bit(1, chances.chance(0.35)) | bit(2, chances.chance(0.2));
        boolean inPerson = chances.chance(0.55);
        long formats = bit(0, chances.chance(0.9)) | bit(1, chances.chance(0.6)) | bit(2, inPerson);
        row.reach |= ages << Row.AGES
                | participants << Row.PARTICIPANTS
                | (long) home.languages(chances) << Row.LANGUAGES
                | formats << Row.FORMATS;
        int rooms = inPerson ? chances.between(1, 2) : 0;
        for (int room = 0; room < rooms; room++) {
            var city = home.city(chances);
            row.rooms[room] = near(city, chances, 1_500);
        }
        row.terms |= (long) rooms << Row.ROOMS;
    }

    static long near(Place.City city, Chances chances, int spread) {
        long north = city.north() + (int) (chances.gaussian() * spread);
        long east = city.east() + (int) (chances.gaussian() * spread * 1.4);
        return east << Row.EAST | north & 0xFFFF_FFFFL;
    }

    void training(Chances chances) {
        concerns = chances.bits(chances.between(3, 6), Vocabulary.CONCERNS.size());
        long verified = 0;
        for (int rest = concerns; rest != 0; rest &= rest - 1) {
            verified |= chances.chance(0.7) ? Integer.lowestOneBit(rest) : 0;
        }
        long approaches = chances.chance(0.02) ? 0 : chances.bits(chances.between(2, 5), Vocabulary.APPROACHES.size());
        long goals = chances.chance(0.15) ? 0 : chances.bits(chances.between(1, 4), Vocabulary.GOALS.size());
        long credentials =
                chances.chance(0.03) ? 0 : chances.bits(chances.between(1, 2), Vocabulary.CREDENTIALS.size());
        long conflict = chances.chance(0.01) ? 1 + chances.below(Intakes.NUMBER) : 0;
        row.training |= verified
                | approaches << Row.APPROACHES
                | goals << Row.GOALS
                | (long) chances.below(6) << Row.NEW_CLIENTS
                | conflict << Row.CONFLICT;
        row.reach |= credentials << Row.CREDENTIALS;
    }

    void person(Chances chances) {
        long gender = chances.chance(0.04) ? 0 : 1 + chances.byShare(72, 25, 3);
        row.training |= gender << Row.GENDER;
        row.person |= chances.chance(0.3)
                ? 0
                : chances.bits(chances.between(1, 2), Vocabulary.IDENTITIES.size())
                        | (chances.chance(0.25) ? 1 << Vocabulary.IDENTITIES.size() + chances.below(10) : 0);
        for (int dimension = 0; dimension < 4; dimension++) {
            long pole = chances.chance(0.15) ? Row.UNSAID : chances.below(21);
            row.person |= pole << Row.STYLE + 5 * dimension;
        }
    }

    void prices(Chances chances) {
        long one = chances.chance(0.03) ? 0 : chances.between(20, 48);
        long two = one == 0 ? 0 : Math.min(60, one + 8);
        long free = chances.chance(0.35) && chances.chance(0.6) ? chances.between(12, 24) : 0;
        row.terms |= one | two << 6 | two << 12 | free << Row.SLIDING;
    }

    void hours(Place home, Chances chances, Timetables timetables) {
        timetable = Timetables.number(home, chances);
        row.hours = timetables.starts(timetable);
        row.terms |= (long) Timetables.session(timetable) << Row.SESSION
                | (long) Timetables.notice(timetable) << Row.NOTICE
                | 1L << Row.HOURS_KNOWN;
    }

    void learned(Posterior felt, int tracked, Supplier<Posterior> drawn) {
        Map<String, Posterior> record = new HashMap<>();
        int place = 0;
        for (int rest = tracked; rest != 0; rest &= rest - 1, place++) {
            var posterior = drawn.get();
            record.put(Vocabulary.CONCERNS.get(Integer.numberOfTrailingZeros(rest)), posterior);
            long mean = Float.floatToRawIntBits((float) posterior.mean()) & 0xFFFF_FFFFL;
            row.tracks[place >> 1] |= mean << 32 * (place & 1);
        }
        row.person |= (long) tracked << Row.TRACKED;
        learned = new Learned(felt, record);
    }

    Candidate candidate(Timetables timetables) {
        int conflict = bits(row.training, Row.CONFLICT, 11);
        return new Candidate(
                row.id,
                "Therapist " + row.ordinal,
                new Standing(true, accepting, full ? 20 : 25, full ? 21 : 14, bits(row.training, Row.NEW_CLIENTS, 4)),
                licence(),
                reach(),
                training(),
                person(),
                fees(),
                timetables.spoken(timetable),
                !conflictsKnown ? null : conflict == 0 ? Set.of() : Set.of(Intakes.client(conflict)),
                learned);
    }

    private Licence licence() {
        return new Licence(
                "RP",
                active,
                false,
                null,
                LocalDate.ofEpochDay(bits(row.terms, Row.EXPIRES, 16)),
                Horizon.NOW.minus(Duration.ofDays(3)),
                Vocabulary.words(bits(row.reach, 0, 13), Place.CODES));
    }

    private Reach reach() {
        return new Reach(
                Vocabulary.words(bits(row.reach, Row.LANGUAGES, 22), Vocabulary.LANGUAGES),
                of(bits(row.reach, Row.AGES, 4), AgeGroup.values()),
                of(bits(row.reach, Row.PARTICIPANTS, 3), Participants.values()),
                of(bits(row.reach, Row.FORMATS, 3), Format.values()),
                IntStream.range(0, bits(row.terms, Row.ROOMS, 2))
                        .mapToObj(room -> new Location("room-" + room, "Here", point(row.rooms[room])))
                        .toList());
    }

    static Point point(long place) {
        return new Point((int) place / 10_000.0, (int) (place >> Row.EAST) / 10_000.0);
    }

    private Training training() {
        int verified = bits(row.training, 0, 22);
        return new Training(
                Vocabulary.words(concerns, Vocabulary.CONCERNS).stream()
                        .map(code -> new TrainedConcern(
                                code, Depth.TRAINED, (verified >> Vocabulary.CONCERNS.indexOf(code) & 1) == 1))
                        .toList(),
                Vocabulary.words(bits(row.training, Row.APPROACHES, 16), Vocabulary.APPROACHES),
                Vocabulary.words(bits(row.training, Row.GOALS, 6), Vocabulary.GOALS),
                Vocabulary.words(bits(row.reach, Row.CREDENTIALS, 8), Vocabulary.CREDENTIALS),
                Set.of());
    }

    private Person person() {
        int gender = bits(row.training, Row.GENDER, 2);
        int shared = bits(row.person, 0, 21);
        int identities = Vocabulary.IDENTITIES.size();
        return new Person(
                gender == 0 ? null : Vocabulary.GENDERS.get(gender - 1),
                Style.of(pole(0), pole(1), pole(2), pole(3)),
                Vocabulary.words(shared & (1 << identities) - 1, Vocabulary.IDENTITIES),
                Vocabulary.words(shared >>> identities, Vocabulary.KNOWLEDGE));
    }

    private @Nullable Double pole(int dimension) {
        int said = bits(row.person, Row.STYLE + 5 * dimension, 5);
        return said == Row.UNSAID ? null : (said - 10) / 10.0;
    }

    private Fees fees() {
        var sessions = new ArrayList<SessionFee>();
        for (var participants : Participants.values()) {
            int price = bits(row.terms, 6 * participants.ordinal(), 6);
            if (price > 0) {
                sessions.add(new SessionFee(participants, 50, dollars(price)));
            }
        }
        int sliding = bits(row.terms, Row.SLIDING, 6);
        return new Fees(sessions, sliding == 0 ? null : new SlidingScale(dollars(sliding), 4, 1));
    }

    static Money dollars(int fives) {
        return new Money(BigDecimal.valueOf(5L * fives), "CAD");
    }

    private static <E> Set<E> of(int bits, E[] values) {
        return IntStream.range(0, values.length)
                .filter(place -> (bits >> place & 1) == 1)
                .mapToObj(place -> values[place])
                .collect(Collectors.toSet());
    }

    private static long bit(int place, boolean set) {
        return set ? 1L << place : 0;
    }
}
