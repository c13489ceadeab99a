package io.attune.matching.fit.leaning;

import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;

/** Several readings as one: the weighted mean of what is known, with everything that any of them remarks. */
final class Blend {

    private Blend() {}

    /** One reading and how much it counts. */
    record Part(Reading reading, int weight) {}

    static Reading of(Part... parts) {
        var remarks = Remarks.none();
        var asked = false;
        double sum = 0;
        int weights = 0;
        for (var part : parts) {
            remarks = remarks.and(part.reading.remarks());
            asked |= !(part.reading instanceof Reading.NotAsked);
            if (part.reading instanceof Reading.Known known) {
                sum += part.weight * known.value();
                weights += part.weight;
            }
        }
        if (weights > 0) {
            return new Reading.Known(sum / weights, remarks);
        }
        return asked ? new Reading.Unknown(remarks) : new Reading.NotAsked();
    }
}
