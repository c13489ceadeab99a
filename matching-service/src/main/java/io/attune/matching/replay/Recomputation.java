package io.attune.matching.replay;

import io.attune.matching.basis.Inputs;
import io.attune.matching.basis.Standings;
import io.attune.matching.fit.Answer;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Offer;
import java.util.List;

/**
 * What comes of the inputs today.
 *
 * @param offers those who would be offered, in their order
 */
record Recomputation(Standings standings, List<Offer> offers) {

    /** Through the plain rules, whichever engine made the shortlist. */
    static Recomputation of(Inputs inputs, FitModel model) {
        var answer = new Matching(model).answer(inputs.question(), inputs.candidates());
        var offers = answer instanceof Answer.Offered offered ? offered.offers() : List.<Offer>of();
        return new Recomputation(Standings.of(answer, inputs.directory().passed()), offers);
    }
}
