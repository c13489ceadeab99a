package io.attune.matching.engine;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.rule.Moment;
import io.attune.matching.fit.vocabulary.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hard rules for one need, as columns answer them: first sixty-four rows at once, then what only single rows can
 * tell. Open hours are {@link OpenTimes}' matter.
 */
final class Gate {

    /** How two meet in person. */
    enum InPerson {
        POSSIBLE,
        UNKNOWN,
        TOO_FAR
    }

    private static final long DAY = 24 * 60 * 60;
    private static final int[] NOTHING = {};

    private final Moment moment;
    private final ProfileText profiles;
    private final long goodUntil;
    private final int ageGroup;
    private final int participants;
    private final int[] languages;
    private final int[] gravest;
    private final int[] competences;
    private final int[] formats;
    private final int[] credentials;
    private final boolean held;
    private final boolean planned;
    private final int inPerson;
    private final boolean limited;
    private final @Nullable Way way;
    private final Apart apart;
    private final @Nullable Purse purse;
    private final Conditions conditions;

    Gate(Need need, Moment moment, Shared shared, FitModel model, Meanings meanings, ProfileText profiles) {
        this.moment = moment;
        this.profiles = profiles;
        this.goodUntil = moment.now().getEpochSecond() - DAY * model.limits().licenceCheckedWithinDays();
        var facts = shared.facts;
        var asked = need.conditions();
        this.ageGroup = facts.find(Facts.Kind.AGE_GROUP, need.ageGroup().code());
        this.participants =
                facts.find(Facts.Kind.PARTICIPANTS, need.participants().code());
        this.languages = meanings.languages(need.languages());
        this.gravest = gravest(facts, need.concerns());
        this.held = need.safety() instanceof SafetyLevel.Held;
        this.competences = numbers(facts, Facts.Kind.COMPETENCE, asked(need.safety()));
        this.formats = formats(facts, asked.formats());
        this.planned = !asked.credentials().isEmpty();
        this.credentials = numbers(facts, Facts.Kind.CREDENTIAL, asked.credentials());
        this.inPerson = facts.find(Facts.Kind.FORMAT, Format.IN_PERSON.code());
        this.limited = asked.maxDistanceKm() != null && asked.formats().contains(Format.IN_PERSON);
        this.way =
                asked.maxDistanceKm() == null ? null : new Way(need.location().point(), asked.maxDistanceKm());
        this.apart = new Apart(need);
        this.purse = asked.budget() == null ? null : new Purse(asked.budget(), need.participants(), shared.prices);
        this.conditions = new Conditions(need.wishes(), shared);
    }

    private static Set<String> asked(SafetyLevel safety) {
        return safety instanceof SafetyLevel.Released(var competences) ? competences : Set.of();
    }

    private static int[] numbers(Facts facts, Facts.Kind kind, Set<String> words) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        var numbers = new int[words.size()];
        int place = 0;
        for (var word : words) {
            numbers[place++] = facts.find(kind, word);
        }
        return numbers;
    }

    private static int[] gravest(Facts facts, List<Concern> concerns) {
        var numbers = NOTHING;
        for (var concern : concerns) {
            if (concern.isGravest()) {
                numbers = Arrays.copyOf(numbers, numbers.length + 1);
                numbers[numbers.length - 1] = facts.find(Facts.Kind.TRAINED_CONCERN, concern.code());
            }
        }
        return numbers;
    }

    static int[] formats(Facts facts, List<Format> formats) {
        var numbers = new int[formats.size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = facts.find(Facts.Kind.FORMAT, formats.get(place).code());
        }
        return numbers;
    }

    /** Those whom the bitsets let pass, in a page whose licences are good where the client is. */
    long admitted(Page page) {
        if (held) {
            return 0;
        }
        long rows = page.word(Facts.OFFERABLE) & page.word(ageGroup) & page.word(participants);
        rows &= any(languages, page);
        rows &= any(formats, page) | page.word(Facts.FORMATS_UNKNOWN);
        rows &= trained(page) & safe(page);
        return rows == 0 || !planned ? rows : rows & covered(page);
    }

    long speaking(Page page) {
        return any(languages, page);
    }

    long ofAge(Page page) {
        return page.word(ageGroup);
    }

    long seeing(Page page) {
        return page.word(participants);
    }

    long trained(Page page) {
        return all(gravest, page);
    }

    long safe(Page page) {
        return held ? 0 : all(competences, page);
    }

    long covered(Page page) {
        return planned ? any(credentials, page) | page.word(Facts.CREDENTIALS_UNKNOWN) : -1;
    }

    private static long any(int[] facts, Page page) {
        long rows = 0;
        for (int fact : facts) {
            rows |= page.word(fact);
        }
        return rows;
    }

    private static long all(int[] facts, Page page) {
        long rows = -1;
        for (int fact : facts) {
            rows &= page.word(fact);
        }
        return rows;
    }

    boolean grants(Page page, int row) {
        return conditions.grants(page, row);
    }

    /** The register was asked lately enough; to the nanosecond where the seconds do not decide. */
    boolean isChecked(byte[] profile) {
        long checkedAt = Steps.ORIGIN + Profile.checkedAt(profile);
        return checkedAt > goodUntil || checkedAt == goodUntil && isCheckedToTheNanosecond(profile);
    }

    private boolean isCheckedToTheNanosecond(byte[] profile) {
        var licence = profiles.read(profile, null).candidate().licence();
        var checkedAt = licence == null ? null : licence.checkedAt();
        return checkedAt != null && checkedAt.getNano() >= moment.now().getNano();
    }

    boolean isAffordable(byte[] profile) {
        return purse == null || purse.affords(profile);
    }

    boolean mayMeet(Page page, int row, byte[] profile) {
        return apart.mayMeet(profile, (page.word(Facts.CONFLICTED) >>> row & 1) != 0);
    }

    boolean isValid(byte[] profile, int step, OpenTimes times) {
        int expiresOn = Profile.expiresOn(profile);
        return times.isNear(step) && expiresOn > times.lastDay() || times.dayOf(step) <= expiresOn;
    }

    /** What the client's distance says of those who offer to meet in person. */
    InPerson inPerson(byte[] profile) {
        return way == null ? InPerson.POSSIBLE : way.to(profile);
    }

    /** Whether only the distance can tell in which way these two meet. */
    boolean dependsOnDistance(Page page, int row) {
        return limited && (page.word(inPerson) >>> row & 1) != 0;
    }

    /** Whether they share a way of meeting, or it cannot be known. */
    boolean meets(Page page, int row, InPerson inPersonState) {
        if ((page.word(Facts.FORMATS_UNKNOWN) >>> row & 1) != 0) {
            return true;
        }
        for (int fact : formats) {
            boolean offered = (page.word(fact) >>> row & 1) != 0;
            if (offered && (fact != inPerson || inPersonState != InPerson.TOO_FAR)) {
                return true;
            }
        }
        return false;
    }
}
