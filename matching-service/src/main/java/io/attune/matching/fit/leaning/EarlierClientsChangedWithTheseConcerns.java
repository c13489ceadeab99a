package io.attune.matching.fit.leaning;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.rule.Pairing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Clients with these concerns changed for the better: the posteriors over the concerns, weighted by severity. */
record EarlierClientsChangedWithTheseConcerns() implements LearnedRule {

    @Override
    public String code() {
        return "track-record";
    }

    @Override
    public Optional<Posterior> posterior(Pairing pairing) {
        var record = pairing.candidate().learned().trackRecord();
        var known = pairing.need().concerns().stream()
                .filter(concern -> record.containsKey(concern.code()))
                .map(concern -> new Weighed(concern, Objects.requireNonNull(record.get(concern.code()))))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(mean(known));
    }

    /** The posteriors are taken as independent; shared uncertainty would make the deviation larger, never the mean. */
    private static Posterior mean(List<Weighed> known) {
        double mean = 0;
        double variance = 0;
        double severities = 0;
        for (var one : known) {
            mean += one.concern.severity() * one.posterior.mean();
            variance += Math.pow(one.concern.severity() * one.posterior.deviation(), 2);
            severities += one.concern.severity();
        }
        return new Posterior(mean / severities, Math.sqrt(variance) / severities);
    }

    private record Weighed(Concern concern, Posterior posterior) {}
}
