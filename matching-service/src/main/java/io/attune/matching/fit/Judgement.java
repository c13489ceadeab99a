package io.attune.matching.fit;

import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.rule.Ruling;
import java.util.List;

/** Whether one therapist, picked by the client, may be offered. */
public sealed interface Judgement {

    /** Every hard rule lets it be. */
    record Fits(Offer offer) implements Judgement {}

    /** These rules refuse. */
    record Refused(List<Ruling> refusals) implements Judgement {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
