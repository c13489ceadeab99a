package io.attune.matching.fit.leaning;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.rule.Pairing;
import java.util.Optional;

/** Clients in this one's segment felt understood: the posterior mean, as the candidate's record holds it. */
record EarlierClientsFeltUnderstood() implements LearnedRule {

    @Override
    public String code() {
        return "felt-understanding";
    }

    @Override
    public Optional<Posterior> posterior(Pairing pairing) {
        return Optional.ofNullable(pairing.candidate().learned().feltUnderstanding());
    }
}
