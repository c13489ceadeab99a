package io.attune.matching.fit;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.duty.Duties;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.order.Contender;
import io.attune.matching.fit.order.Scoring;
import io.attune.matching.fit.rule.HardRule;
import io.attune.matching.fit.rule.Moment;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Ruling;
import io.attune.matching.fit.terms.Terms;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Lets those contend whom no hard rule refuses. */
final class Admission {

    private final List<HardRule> rules;
    private final Scoring scoring;

    Admission(FitModel model) {
        this.rules = Stream.concat(Duties.all(model.limits().licenceCheckedWithinDays()).stream(), Terms.all().stream())
                .toList();
        this.scoring = new Scoring(model);
    }

    /** What becomes of one candidate. */
    sealed interface Decision {}

    /** May be offered. */
    record Admitted(Contender contender) implements Decision {}

    /** May not, because of these. */
    record Refused(List<Ruling> refusals) implements Decision {}

    Decision decide(Candidate candidate, Need need, Moment moment) {
        var pairing = Pairing.of(need, candidate, moment);
        var rulings = rules.stream().map(rule -> rule.rule(pairing)).toList();
        var refusals = rulings.stream().filter(Ruling::refuses).toList();
        return refusals.isEmpty() ? new Admitted(contender(pairing, rulings)) : new Refused(refusals);
    }

    private Contender contender(Pairing pairing, List<Ruling> rulings) {
        return new Contender(
                pairing.candidate(), rulings, scoring.score(pairing), scoring.posteriors(pairing), licensed(pairing));
    }

    /** An hour after the licence ends is not offered, even if an earlier one is. */
    private static List<Instant> licensed(Pairing pairing) {
        var licence = pairing.candidate().licence();
        var until = licence == null ? null : licence.expiresOn();
        var hours = pairing.hours() == null ? List.<Instant>of() : pairing.hours();
        return hours.stream()
                .filter(hour -> until == null || !pairing.dateOf(hour).isAfter(until))
                .toList();
    }
}
