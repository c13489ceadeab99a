package io.attune.matching.engine;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.vocabulary.Style;
import io.attune.matching.fit.vocabulary.Style.Dimension;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a candidate into the row that the columns take. By the writer alone. */
final class Drafting {

    static final int QUARTER_SECONDS = 6 * 60 * 60;

    private static final int QUARTER = QUARTER_SECONDS / Steps.SECONDS;

    /** A row with hours later than this many steps after its first is marked so among its {@code times}. */
    static final int FAR = 70 * 4 * QUARTER;

    static final int FAR_HOURS = 1 << 28;

    private static final int QUARTERS_A_WEEK = 28;
    private static final int UNSAID_BIT = 8;
    private static final int GENDER_BIT = 12;
    private static final int ALIKE_BITS = 17;

    private final Shared shared;
    private final ProfileText profiles;
    private final Scales scales;
    private final Bytes octets = new Bytes();
    private int[] facts = new int[64];
    private int number;

    Drafting(Shared shared, Scales scales) {
        this.shared = shared;
        this.profiles = new ProfileText(shared);
        this.scales = scales;
    }

    Row row(Known known) {
        var candidate = known.candidate();
        var profile = profiles.write(known);
        var hours = candidate.openHours();
        var track = candidate.learned().trackRecord();
        var tracked = new char[track.size()];
        var means = new float[track.size()];
        int place = 0;
        for (var record : track.entrySet()) {
            tracked[place] = (char) shared.concerns.number(record.getKey());
            means[place++] = (float) record.getValue().mean();
        }
        var style = style(candidate.person().style());
        var gender = gender(candidate.person().gender());
        int felt = felt(candidate);
        return new Row(
                candidate.licence() == null ? Set.of() : candidate.licence().permittedJurisdictions(),
                key(learned(felt, means), gender, style, candidate.id()),
                facts(candidate),
                felt,
                style,
                shared.approaches.mask(candidate.training().approaches()),
                shared.goals.mask(candidate.training().goals()),
                identities(candidate),
                gender,
                tracked,
                means,
                Openings.first(hours),
                times(hours),
                hours == null ? null : Openings.write(hours, octets),
                profile);
    }

    /** What earlier clients can add at most, whatever the client's concerns. */
    private int learned(int felt, float[] means) {
        long most = 0;
        for (float mean : means) {
            most = Math.max(most, scales.track().added(mean));
        }
        return (int) (scales.felt().weight() * felt + most);
    }

    /** High bits what is learned, then what makes rows alike, then what tells them apart. */
    private static long key(int learned, byte gender, short[] style, String id) {
        int alike = (gender + 1 & 0x7) << GENDER_BIT;
        for (int dimension = 0; dimension < Row.DIMENSIONS; dimension++) {
            short said = style[dimension];
            alike |= said == Styles.UNSAID
                    ? 1 << UNSAID_BIT + dimension
                    : Math.min(3, (said + 10_000) / 5_000) << 2 * dimension;
        }
        long apart = id.hashCode() * 0x9E3779B97F4A7C15L >>> Long.SIZE - ALIKE_BITS;
        return (long) learned << Integer.SIZE | (long) alike << ALIKE_BITS | apart;
    }

    private int felt(Candidate candidate) {
        var felt = candidate.learned().feltUnderstanding();
        return felt == null ? 0 : scales.felt().standing(felt.mean());
    }

    private static short[] style(Style style) {
        var columns = new short[Row.DIMENSIONS];
        for (var dimension : Dimension.values()) {
            var said = style.said().get(dimension);
            columns[dimension.ordinal()] = said == null ? Styles.UNSAID : Styles.column(said);
        }
        return columns;
    }

    private byte gender(@Nullable String gender) {
        return gender == null ? -1 : (byte) Integer.numberOfTrailingZeros(shared.genders.mask(gender));
    }

    private int identities(Candidate candidate) {
        var person = candidate.person();
        return shared.identities.mask(person.identities()) | shared.identities.mask(person.knowledge());
    }

    private static int times(@Nullable OpenHours hours) {
        int times = 0;
        if (hours != null) {
            int first = Openings.first(hours);
            for (var start : hours.starts()) {
                int step = Steps.of(start);
                times |= quarter(step) | (step - first > FAR ? FAR_HOURS : 0);
            }
        }
        return times;
    }

    /** The bit of the quarter of a day of a week in which a step lies. */
    static int quarter(int step) {
        return 1 << Math.floorMod(Math.floorDiv(step, QUARTER), QUARTERS_A_WEEK);
    }

    /** The same fact may stand there twice. */
    private int[] facts(Candidate candidate) {
        var licence = candidate.licence();
        var conflicts = candidate.conflicts();
        boolean licensed = isLicensed(licence);
        boolean room = hasRoom(candidate.standing());
        number = 0;
        add(Facts.OCCUPIED);
        addIf(licensed, Facts.LICENSED);
        addIf(room, Facts.ROOM);
        addIf(conflicts != null, Facts.APART_KNOWN);
        addIf(conflicts != null && !conflicts.isEmpty(), Facts.CONFLICTED);
        addIf(licensed && room && conflicts != null, Facts.OFFERABLE);
        addIf(candidate.reach().formats().isEmpty(), Facts.FORMATS_UNKNOWN);
        addIf(candidate.training().credentials().isEmpty(), Facts.CREDENTIALS_UNKNOWN);
        for (var ageGroup : candidate.reach().ageGroups()) {
            add(Facts.Kind.AGE_GROUP, ageGroup.code());
        }
        for (var participants : candidate.reach().participants()) {
            add(Facts.Kind.PARTICIPANTS, participants.code());
        }
        for (var format : candidate.reach().formats()) {
            add(Facts.Kind.FORMAT, format.code());
        }
        for (var concern : candidate.training().concerns()) {
            if (concern.verified()) {
                add(Facts.Kind.TRAINED_CONCERN, concern.code());
            }
        }
        addAll(Facts.Kind.LANGUAGE, candidate.reach().languages());
        addAll(Facts.Kind.CREDENTIAL, candidate.training().credentials());
        addAll(Facts.Kind.COMPETENCE, candidate.training().competences());
        return Arrays.copyOf(facts, number);
    }

    private static boolean hasRoom(Standing standing) {
        return standing.published()
                && standing.accepting()
                && (standing.caseloadCap() == null || standing.caseload() != null && !standing.isFull());
    }

    private static boolean isLicensed(@Nullable Licence licence) {
        return licence != null
                && Boolean.TRUE.equals(licence.active())
                && Boolean.FALSE.equals(licence.restricted())
                && licence.expiresOn() != null
                && licence.checkedAt() != null
                && !licence.permittedJurisdictions().isEmpty()
                && (!licence.isQualifying() || licence.supervisor() != null);
    }

    private void addIf(boolean isTrue, int fact) {
        if (isTrue) {
            add(fact);
        }
    }

    private void addAll(Facts.Kind kind, Set<String> words) {
        for (var word : words) {
            add(kind, word);
        }
    }

    private void add(Facts.Kind kind, String word) {
        add(shared.facts.number(kind, word));
    }

    private void add(int fact) {
        if (number == facts.length) {
            facts = Arrays.copyOf(facts, 2 * number);
        }
        facts[number++] = fact;
    }
}
