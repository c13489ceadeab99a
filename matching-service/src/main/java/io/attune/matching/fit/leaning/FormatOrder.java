package io.attune.matching.fit.leaning;

import io.attune.matching.fit.rule.Fact;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.rule.Verdict;
import io.attune.matching.fit.rule.Ways;

/**
 * How early in the client's list of ways to meet the first one comes by which these two can: 1 the first, 0 the last.
 */
final class FormatOrder {

    private FormatOrder() {}

    static Reading read(Pairing pairing) {
        var wished = pairing.need().conditions().formats();
        if (wished.size() < 2) {
            return new Reading.NotAsked();
        }
        for (int place = 0; place < wished.size(); place++) {
            if (Ways.of(wished.get(place), pairing) instanceof Verdict.Passes) {
                var remarks = place == 0
                        ? Remarks.none()
                        : Remarks.notMet(
                                "format.first-choice.missed",
                                new Fact.Term("format", wished.getFirst().code()));
                return new Reading.Known(1 - (double) place / (wished.size() - 1), remarks);
            }
        }
        return new Reading.Unknown(Remarks.none());
    }
}
