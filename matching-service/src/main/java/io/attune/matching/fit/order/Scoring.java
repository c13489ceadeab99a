package io.attune.matching.fit.order;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.leaning.Leanings;
import io.attune.matching.fit.leaning.LearnedRule;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.SoftRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs what the soft rules read. */
public final class Scoring {

    private final FitModel model;
    private final List<SoftRule> leanings;

    public Scoring(FitModel model) {
        this.model = model;
        this.leanings = Leanings.all(model.guidelines());
    }

    public Score score(Pairing pairing) {
        return new Score(leanings.stream()
                .map(rule -> contribution(rule.code(), rule.read(pairing)))
                .toList());
    }

    /** What is learned about the candidate, by the soft rule it belongs to. */
    public Map<String, Posterior> posteriors(Pairing pairing) {
        var posteriors = new HashMap<String, Posterior>();
        for (var rule : leanings) {
            if (rule instanceof LearnedRule learned) {
                learned.posterior(pairing).ifPresent(posterior -> posteriors.put(rule.code(), posterior));
            }
        }
        return posteriors;
    }

    private Contribution contribution(String rule, Reading reading) {
        int standing = reading instanceof Reading.Known known ? model.standing(rule, known.value()) : 0;
        return new Contribution(rule, model.measure(rule).weight(), standing, reading);
    }
}
