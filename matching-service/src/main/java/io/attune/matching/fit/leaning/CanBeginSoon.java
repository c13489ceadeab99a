package io.attune.matching.fit.leaning;

import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.rule.SoftRule;
import java.time.Duration;
import java.time.Instant;

/** The first open hour inside the client's times is near: less the logarithm of one day and the days until then. */
record CanBeginSoon() implements SoftRule {

    private static final double MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    @Override
    public String code() {
        return "soon";
    }

    @Override
    public Reading read(Pairing pairing) {
        return pairing.firstHour()
                .<Reading>map(first ->
                        new Reading.Known(-StrictMath.log1p(daysUntil(first, pairing)), remarks(first, pairing)))
                .orElseGet(() -> new Reading.Unknown(Remarks.none()));
    }

    private static double daysUntil(Instant first, Pairing pairing) {
        return Duration.between(pairing.moment().now(), first).toMinutes() / MINUTES_A_DAY;
    }

    private static Remarks remarks(Instant first, Pairing pairing) {
        var date = pairing.dateOf(first);
        var startBy = pairing.need().conditions().startBy();
        var said = Remarks.met("soon.first", new Fact.Day(date));
        return startBy != null && date.isAfter(startBy)
                ? said.and(Remarks.notMet("soon.after", new Fact.Day(startBy)))
                : said;
    }
}
