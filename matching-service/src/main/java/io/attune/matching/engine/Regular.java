package io.attune.matching.engine;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.candidate.Licence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether columns can hold a candidate exactly; whoever is not regular is judged by the plain rules. */
final class Regular {

    private static final int MOST_TRACKED = 255;
    private static final int MOST_NEW_CLIENTS = 0xFFFF;

    private final Shared shared;

    Regular(Shared shared) {
        this.shared = shared;
    }

    boolean includes(Candidate candidate) {
        var hours = candidate.openHours();
        var newClients = candidate.standing().newClientsThisMonth();
        return (hours == null || Openings.areRegular(hours))
                && newClients >= 0
                && newClients <= MOST_NEW_CLIENTS
                && areRegular(candidate.licence())
                && Styles.areRegular(candidate.person().style())
                && shared.prices.size() < Profile.NO_PRICE - 4
                && haveOneCurrency(candidate.fees())
                && areRegular(candidate.learned())
                && takeMasks(candidate);
    }

    private boolean takeMasks(Candidate candidate) {
        var person = candidate.person();
        return shared.approaches.takes(candidate.training().approaches())
                && shared.goals.takes(candidate.training().goals())
                && shared.identities.takes(person.identities())
                && shared.identities.takes(person.knowledge())
                && (person.gender() == null || shared.genders.takes(List.of(person.gender())));
    }

    private static boolean areRegular(@Nullable Licence licence) {
        return licence == null || isRegular(licence.expiresOn()) && isRegular(licence.checkedAt());
    }

    private static boolean isRegular(@Nullable LocalDate day) {
        return day == null || day.toEpochDay() >= 0 && day.toEpochDay() < Profile.LAST_DAY;
    }

    private static boolean isRegular(java.time.@Nullable Instant instant) {
        return instant == null || Math.abs(instant.getEpochSecond() - Steps.ORIGIN) < Integer.MAX_VALUE / 2;
    }

    private static boolean haveOneCurrency(Fees fees) {
        var sliding = fees.sliding();
        String currency = sliding == null ? null : sliding.price().currency();
        for (var fee : fees.sessions()) {
            if (currency != null && !currency.equals(fee.price().currency())) {
                return false;
            }
            currency = fee.price().currency();
        }
        return true;
    }

    private static boolean areRegular(Learned learned) {
        var felt = learned.feltUnderstanding();
        if (learned.trackRecord().size() > MOST_TRACKED || felt != null && !isRegular(felt)) {
            return false;
        }
        for (var posterior : learned.trackRecord().values()) {
            if (!isRegular(posterior)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRegular(Posterior posterior) {
        return (float) posterior.mean() == posterior.mean() && (float) posterior.deviation() == posterior.deviation();
    }
}
