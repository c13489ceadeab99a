package io.attune.matching.fit.duty;

import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.rule.Because;
import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;

/**
 * The registration is active and unrestricted, valid on the day of the session, checked lately, and good where the
 * client is; a qualifying registrant has a named supervisor.
 */
record LicensedWhereTheClientIs(int checkedWithinDays) implements Duty {

    @Override
    public String code() {
        return "licence";
    }

    @Override
    public Verdict judge(Pairing pairing) {
        var licence = pairing.candidate().licence();
        if (licence == null
                || licence.active() == null
                || licence.restricted() == null
                || licence.expiresOn() == null
                || licence.checkedAt() == null
                || licence.permittedJurisdictions().isEmpty()) {
            return Verdict.unknown("licence.unknown");
        }
        var place = pairing.need().location().jurisdiction();
        var checkedUntil = licence.checkedAt().plus(Duration.ofDays(checkedWithinDays));
        if (!licence.active()) {
            return Verdict.fails("licence.inactive");
        }
        if (licence.restricted()) {
            return Verdict.fails("licence.restricted");
        }
        if (pairing.sessionDate().isAfter(licence.expiresOn())) {
            return Verdict.fails("licence.expired", new Fact.Day(licence.expiresOn()));
        }
        if (pairing.moment().now().isAfter(checkedUntil)) {
            return Verdict.fails("licence.unchecked", new Fact.Day(pairing.dateOf(licence.checkedAt())));
        }
        if (!licence.permittedJurisdictions().contains(place)) {
            return Verdict.fails("licence.elsewhere", new Fact.Term("place", place));
        }
        if (licence.isQualifying() && licence.supervisor() == null) {
            return Verdict.fails("licence.unsupervised");
        }
        return permitted(licence, place, licence.expiresOn());
    }

    private static Verdict permitted(Licence licence, String place, LocalDate until) {
        var said = new ArrayList<Because>();
        said.add(Because.of("licence.permitted", new Fact.Term("place", place), new Fact.Day(until)));
        if (licence.isQualifying() && licence.supervisor() != null) {
            said.add(Because.of("licence.supervised", new Fact.Name(licence.supervisor())));
        }
        return new Verdict.Passes(said);
    }
}
