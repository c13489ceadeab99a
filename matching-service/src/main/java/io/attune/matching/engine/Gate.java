package io.attune.matching.engine;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.rule.Moment;
import io.attune.matching.fit.vocabulary.Format;
import io.attune.matching.fit.vocabulary.LanguageTag;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Need need;
    private final Moment moment;
    private final Shared shared;
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
    private final List<byte[]> avoided;
    private final int inPerson;
    private final boolean limited;
    private final Conditions conditions;

    Gate(Need need, Moment moment, Shared shared, ProfileText profiles, FitModel model) {
        this.need = need;
        this.moment = moment;
        this.shared = shared;
        this.profiles = profiles;
        this.goodUntil = moment.now().getEpochSecond()
                - Duration.ofDays(model.limits().licenceCheckedWithinDays()).toSeconds();
        var facts = shared.facts;
        this.ageGroup = facts.find(Facts.Kind.AGE_GROUP, need.ageGroup().code());
        this.participants =
                facts.find(Facts.Kind.PARTICIPANTS, need.participants().code());
        this.languages = languages(facts, need.languages());
        this.gravest = numbers(
                Facts.Kind.TRAINED_CONCERN,
                need.concerns().stream()
                        .filter(Concern::isGravest)
                        .map(Concern::code)
                        .toList());
        this.held = need.safety() instanceof SafetyLevel.Held;
        this.competences = numbers(Facts.Kind.COMPETENCE, asked(need.safety()));
        this.formats = numbers(
                Facts.Kind.FORMAT,
                need.conditions().formats().stream().map(Format::code).toList());
        this.planned = !need.conditions().credentials().isEmpty();
        this.credentials = numbers(Facts.Kind.CREDENTIAL, need.conditions().credentials());
        this.avoided = need.wishes().avoid().stream().map(Identity::octets).toList();
        this.inPerson = facts.find(Facts.Kind.FORMAT, Format.IN_PERSON.code());
        this.limited = need.conditions().maxDistanceKm() != null;
        this.conditions = new Conditions(need.wishes(), shared);
    }

    private static Set<String> asked(SafetyLevel safety) {
        return safety instanceof SafetyLevel.Released(var competences) ? competences : Set.of();
    }

    private int[] numbers(Facts.Kind kind, Collection<String> words) {
        return words.stream().mapToInt(word -> shared.facts.find(kind, word)).toArray();
    }

    private static int[] languages(Facts facts, List<String> wanted) {
        return facts.words(Facts.Kind.LANGUAGE).entrySet().stream()
                .filter(known -> wanted.stream().anyMatch(language -> LanguageTag.areOne(language, known.getKey())))
                .mapToInt(Map.Entry::getValue)
                .toArray();
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
        var limit = need.conditions().budget();
        if (limit == null) {
            return true;
        }
        int session = Profile.price(profile, need.participants().ordinal());
        int sliding = Profile.price(profile, Profile.SLIDING);
        boolean known = false;
        for (int price : new int[] {session, sliding}) {
            if (price != Profile.NO_PRICE) {
                var money = shared.prices.value(price);
                known |= money.currency().equals(limit.currency());
                if (money.isWithin(limit)) {
                    return true;
                }
            }
        }
        return !known;
    }

    boolean mayMeet(Page page, int row, byte[] profile) {
        for (var id : avoided) {
            if (Identity.stands(id, profile, Profile.ID)) {
                return false;
            }
        }
        boolean conflicted = (page.word(Facts.CONFLICTED) >>> row & 1) != 0;
        return !conflicted || !profiles.conflicts(profile).contains(need.clientId());
    }

    boolean isValid(byte[] profile, int step, OpenTimes times) {
        int expiresOn = Profile.expiresOn(profile);
        return times.isNear(step) && expiresOn > times.lastDay() || times.dayOf(step) <= expiresOn;
    }

    /** What the client's distance says of those who offer to meet in person. */
    InPerson inPerson(byte[] profile) {
        var limit = need.conditions().maxDistanceKm();
        if (limit == null) {
            return InPerson.POSSIBLE;
        }
        var home = need.location().point();
        var rooms = home == null ? List.<io.attune.matching.fit.candidate.Reach.Location>of() : profiles.rooms(profile);
        if (home == null || rooms.isEmpty()) {
            return InPerson.UNKNOWN;
        }
        for (var room : rooms) {
            if (room.point().kilometresTo(home) <= limit) {
                return InPerson.POSSIBLE;
            }
        }
        return InPerson.TOO_FAR;
    }

    /** Whether only the distance can tell in which way these two meet. */
    boolean dependsOnDistance(Page page, int row) {
        return limited
                && (page.word(inPerson) >>> row & 1) != 0
                && need.conditions().formats().contains(Format.IN_PERSON);
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
