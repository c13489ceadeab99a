package io.attune.matching.fit.leaning;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.rule.Pairing;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import io.attune.matching.fit.rule.SoftRule;
import java.util.Optional;

/**
 * A leaning learned from earlier clients. It is never said to a client, not even as unknown: a therapist's standing
 * among others may not be advertised.
 */
public interface LearnedRule extends SoftRule {

    /** What is believed about the candidate, for this client. */
    Optional<Posterior> posterior(Pairing pairing);

    @Override
    default Reading read(Pairing pairing) {
        return posterior(pairing)
                .<Reading>map(posterior -> new Reading.Known(posterior.mean(), Remarks.none()))
                .orElseGet(() -> new Reading.Unknown(Remarks.none()));
    }
}
