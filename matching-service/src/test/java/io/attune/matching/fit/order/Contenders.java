package io.attune.matching.fit.order;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import java.util.List;
import java.util.Map;

/** Contenders whose scores are chosen, not read. */
final class Contenders {

    private static final String FELT = "felt-understanding";

    private Contenders() {}

    /** Of whom nothing is learned. */
    static Contender scoring(String id, int standing) {
        return with(id, soon(standing));
    }

    /** Of whom nothing is learned, and whose score is this to the last unit. */
    static Contender totalling(String id, long total) {
        return with(id, new Contribution("soon", 1, Math.toIntExact(total), new Reading.Known(0, Remarks.none())));
    }

    private static Contender with(String id, Contribution only) {
        return new Contender(
                ACandidate.who().isCalled(id).build(), List.of(), new Score(List.of(only)), Map.of(), List.of());
    }

    /** Of whom felt understanding is learned, and who is alike in all else. */
    static Contender felt(String id, Posterior posterior, FitModel model) {
        var candidate = ACandidate.who()
                .isCalled(id)
                .isFelt(posterior.mean(), posterior.deviation())
                .build();
        var felt = new Contribution(
                FELT,
                model.measure(FELT).weight(),
                model.standing(FELT, posterior.mean()),
                new Reading.Known(posterior.mean(), Remarks.none()));
        return new Contender(
                candidate, List.of(), new Score(List.of(felt, soon(0))), Map.of(FELT, posterior), List.of());
    }

    /** Of whom felt understanding is asked and nothing learned, and who is alike in all else. */
    static Contender newcomer(String id, FitModel model) {
        var felt = new Contribution(FELT, model.measure(FELT).weight(), 0, new Reading.Unknown(Remarks.none()));
        return new Contender(
                ACandidate.who().isCalled(id).build(),
                List.of(),
                new Score(List.of(felt, soon(0))),
                Map.of(),
                List.of());
    }

    private static Contribution soon(int standing) {
        return new Contribution("soon", 80, standing, new Reading.Known(0, Remarks.none()));
    }
}
