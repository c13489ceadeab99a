package io.attune.matching.engine;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Fees.SlidingScale;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.Person;
import io.attune.matching.fit.candidate.Reach;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.candidate.Training;
import io.attune.matching.fit.candidate.Training.TrainedConcern;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Point;
import io.attune.matching.fit.vocabulary.Style;
import io.attune.matching.fit.vocabulary.Style.Dimension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes candidates as octets and makes them again, equal in every part. */
final class ProfileText {

    private static final int STYLES = 20;
    private static final int FINE_STYLE = 255;
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Shared shared;
    private final Bytes to = new Bytes();

    ProfileText(Shared shared) {
        this.shared = shared;
    }

    byte[] write(Known known) {
        var candidate = known.candidate();
        begin(candidate);
        Identity.write(to, candidate.id());
        conflicts(candidate.conflicts());
        rooms(candidate.reach().locations());
        to.text(candidate.name());
        to.number(known.profileVersion());
        to.number(known.availabilityVersion());
        standing(candidate.standing());
        licence(candidate.licence());
        reach(candidate.reach());
        training(candidate.training());
        person(candidate.person());
        fees(candidate.fees());
        learned(candidate.learned());
        return to.toArray();
    }

    private void begin(Candidate candidate) {
        var licence = candidate.licence();
        var checkedAt = licence == null ? null : licence.checkedAt();
        var expiresOn = licence == null ? null : licence.expiresOn();
        Profile.begin(
                to,
                checkedAt == null ? 0 : (int) (checkedAt.getEpochSecond() - Steps.ORIGIN),
                expiresOn == null ? 0 : (int) expiresOn.toEpochDay(),
                candidate.standing().newClientsThisMonth(),
                prices(candidate.fees()));
    }

    private int[] prices(Fees fees) {
        var prices = new int[4];
        Arrays.fill(prices, Profile.NO_PRICE);
        var least = new @Nullable Money[prices.length];
        for (var fee : fees.sessions()) {
            int who = fee.participants().ordinal();
            var lower = least[who];
            if (lower == null || fee.price().amount().compareTo(lower.amount()) < 0) {
                least[who] = fee.price();
                prices[who] = shared.prices.number(fee.price());
            }
        }
        var sliding = fees.sliding();
        if (sliding != null && sliding.free() > 0) {
            prices[Profile.SLIDING] = shared.prices.number(sliding.price());
        }
        return prices;
    }

    private void standing(Standing standing) {
        to.octet(bit(standing.published(), 0)
                | bit(standing.accepting(), 1)
                | bit(standing.caseloadCap() != null, 2)
                | bit(standing.caseload() != null, 3));
        count(standing.caseloadCap());
        count(standing.caseload());
    }

    private void licence(@Nullable Licence licence) {
        if (licence == null) {
            to.octet(0);
            return;
        }
        var checkedAt = licence.checkedAt();
        to.octet(1
                | bit(licence.expiresOn() != null, 1)
                | bit(checkedAt != null, 2)
                | choice(licence.active()) << 3
                | choice(licence.restricted()) << 5);
        to.number(shared.texts.number(licence.category()));
        optional(licence.supervisor());
        to.number(checkedAt == null ? 0 : checkedAt.getNano());
        codes(licence.permittedJurisdictions());
    }

    private void reach(Reach reach) {
        codes(reach.languages());
        to.number(shared.ageGroups.number(reach.ageGroups()));
        to.number(shared.participants.number(reach.participants()));
        to.number(shared.formats.number(reach.formats()));
    }

    private void rooms(List<Reach.Location> rooms) {
        to.number(rooms.size());
        for (var room : rooms) {
            var point = room.point();
            int number = Profile.room(
                    shared.rooms.number(new Shared.Room(room.id(), room.city())), point.latitude(), point.longitude());
            to.number(number);
            Profile.degrees(to, number, point.latitude());
            Profile.degrees(to, number, point.longitude());
        }
    }

    private void training(Training training) {
        to.number(training.concerns().size());
        for (var concern : training.concerns()) {
            to.number(shared.trained.number(concern));
        }
        codes(training.approaches());
        codes(training.goals());
        codes(training.credentials());
        codes(training.competences());
    }

    private void person(Person person) {
        optional(person.gender());
        for (var dimension : DIMENSIONS) {
            style(person.style().said().get(dimension));
        }
        codes(person.identities());
        codes(person.knowledge());
    }

    /** Twentieths take one octet, what is finer three. */
    private void style(@Nullable Double said) {
        if (said == null) {
            to.octet(FINE_STYLE - 1);
            return;
        }
        int twentieth = (int) Math.round(said * STYLES);
        if (Double.compare(twentieth / (double) STYLES, said) == 0) {
            to.octet(twentieth + STYLES);
        } else {
            to.octet(FINE_STYLE);
            to.fixed(Styles.column(said), Short.BYTES);
        }
    }

    private void fees(Fees fees) {
        to.number(shared.fees.number(fees.sessions()));
        var sliding = fees.sliding();
        flag(sliding != null);
        if (sliding != null) {
            to.number(shared.prices.number(sliding.price()));
            to.signed(sliding.places());
            to.signed(sliding.free());
        }
    }

    private void conflicts(@Nullable Set<String> conflicts) {
        to.number(conflicts == null ? 0 : conflicts.size() + 1);
        if (conflicts != null) {
            conflicts.forEach(to::text);
        }
    }

    private void learned(Learned learned) {
        posterior(learned.feltUnderstanding());
        to.number(learned.trackRecord().size());
        learned.trackRecord().forEach((concern, posterior) -> {
            to.number(shared.concerns.number(concern));
            values(posterior);
        });
    }

    private void posterior(@Nullable Posterior posterior) {
        flag(posterior != null);
        if (posterior != null) {
            values(posterior);
        }
    }

    private void values(Posterior posterior) {
        to.fixed(Float.floatToRawIntBits((float) posterior.mean()), Float.BYTES);
        to.fixed(Float.floatToRawIntBits((float) posterior.deviation()), Float.BYTES);
    }

    private void flag(boolean flag) {
        to.octet(flag ? 1 : 0);
    }

    private static int bit(boolean set, int place) {
        return set ? 1 << place : 0;
    }

    private static int choice(@Nullable Boolean choice) {
        return choice == null ? 2 : choice ? 1 : 0;
    }

    private void count(@Nullable Integer count) {
        if (count != null) {
            to.signed(count);
        }
    }

    private void optional(@Nullable String text) {
        to.number(text == null ? 0 : shared.texts.number(text) + 1);
    }

    private void codes(Set<String> codes) {
        to.number(shared.codes.number(codes));
    }

    Known read(byte[] profile, byte @Nullable [] openings) {
        return new Reading(profile).known(openings);
    }

    /** One pass over the octets, in the order in which they were written. */
    private final class Reading {

        private final byte[] profile;
        private final Reader from;

        Reading(byte[] profile) {
            this.profile = profile;
            this.from = new Reader(profile, Profile.ID);
        }

        Known known(byte @Nullable [] openings) {
            var id = Identity.read(from);
            var conflicts = conflictsRead();
            var rooms = locations();
            var name = from.text();
            long profileVersion = from.large();
            long availabilityVersion = from.large();
            var candidate = new Candidate(
                    id,
                    name,
                    standing(),
                    licence(),
                    reach(rooms),
                    training(),
                    person(),
                    fees(),
                    Openings.read(openings),
                    conflicts,
                    learned());
            return new Known(candidate, profileVersion, availabilityVersion);
        }

        private Standing standing() {
            int bits = from.octet();
            return new Standing(
                    isSet(bits, 0),
                    isSet(bits, 1),
                    isSet(bits, 2) ? (Integer) (int) from.signed() : null,
                    isSet(bits, 3) ? (Integer) (int) from.signed() : null,
                    Profile.newClients(profile));
        }

        private @Nullable Licence licence() {
            int bits = from.octet();
            if (bits == 0) {
                return null;
            }
            var category = shared.texts.value(from.number());
            var supervisor = optional();
            var expiresOn = isSet(bits, 1) ? LocalDate.ofEpochDay(Profile.expiresOn(profile)) : null;
            var nanos = from.number();
            var checkedAt =
                    isSet(bits, 2) ? Instant.ofEpochSecond(Steps.ORIGIN + Profile.checkedAt(profile), nanos) : null;
            return new Licence(
                    category, choice(bits >> 3 & 3), choice(bits >> 5), supervisor, expiresOn, checkedAt, codes());
        }

        private static boolean isSet(int bits, int place) {
            return (bits >> place & 1) != 0;
        }

        private static @Nullable Boolean choice(int bits) {
            return bits == 2 ? null : (Boolean) (bits == 1);
        }

        private Reach reach(List<Reach.Location> rooms) {
            return new Reach(
                    codes(),
                    shared.ageGroups.value(from.number()),
                    shared.participants.value(from.number()),
                    shared.formats.value(from.number()),
                    rooms);
        }

        private List<Reach.Location> locations() {
            int rooms = from.number();
            var locations = new ArrayList<Reach.Location>(rooms);
            for (int place = 0; place < rooms; place++) {
                int number = from.number();
                var room = shared.rooms.value(number >>> 1);
                var point = new Point(Profile.degrees(from, number), Profile.degrees(from, number));
                locations.add(new Reach.Location(room.id(), room.city(), point));
            }
            return locations;
        }

        private Training training() {
            int number = from.number();
            var concerns = new ArrayList<TrainedConcern>(number);
            for (int place = 0; place < number; place++) {
                concerns.add(shared.trained.value(from.number()));
            }
            return new Training(concerns, codes(), codes(), codes(), codes());
        }

        private Person person() {
            var gender = optional();
            var said = new EnumMap<Dimension, Double>(Dimension.class);
            for (var dimension : DIMENSIONS) {
                int octet = from.octet();
                if (octet == FINE_STYLE) {
                    said.put(dimension, Styles.value((short) from.fixed(Short.BYTES)));
                } else if (octet != FINE_STYLE - 1) {
                    said.put(dimension, (octet - STYLES) / (double) STYLES);
                }
            }
            return new Person(gender, new Style(said), codes(), codes());
        }

        private Fees fees() {
            var sessions = shared.fees.value(from.number());
            var sliding = flag()
                    ? new SlidingScale(shared.prices.value(from.number()), (int) from.signed(), (int) from.signed())
                    : null;
            return new Fees(sessions, sliding);
        }

        private @Nullable Set<String> conflictsRead() {
            int number = from.number();
            if (number == 0) {
                return null;
            }
            var conflicts = new HashSet<String>();
            for (int place = 1; place < number; place++) {
                conflicts.add(from.text());
            }
            return conflicts;
        }

        private Learned learned() {
            var felt = posterior();
            int number = from.number();
            var record = new HashMap<String, Posterior>();
            for (int place = 0; place < number; place++) {
                var concern = shared.concerns.value(from.number());
                record.put(concern, values());
            }
            return new Learned(felt, record);
        }

        private @Nullable Posterior posterior() {
            return flag() ? values() : null;
        }

        private Posterior values() {
            float mean = Float.intBitsToFloat((int) from.fixed(Float.BYTES));
            return new Posterior(mean, Float.intBitsToFloat((int) from.fixed(Float.BYTES)));
        }

        private boolean flag() {
            return from.octet() == 1;
        }

        private @Nullable String optional() {
            int number = from.number();
            return number == 0 ? null : shared.texts.value(number - 1);
        }

        private Set<String> codes() {
            return shared.codes.value(from.number());
        }
    }
}
