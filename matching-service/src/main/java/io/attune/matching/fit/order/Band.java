package io.attune.matching.fit.order;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Stake.Belief;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Those whose score lies so near the highest that chance orders them, by tempered Thompson sampling: each learned
 * feature is drawn from what is believed about it, and of whom nothing is learned, from what is true of the whole
 * practice, so that newcomers come first now and then. Where nothing is learned of anybody the draw changes nothing.
 *
 * @param members in the usual order, which also says who they are when more lie as near
 * @param surest the smallest deviation of a posterior in the band, by rule
 */
record Band(FitModel model, List<Contender> members, Map<String, Double> surest) {

    static Band of(List<Contender> usual, FitModel model) {
        var floor = usual.isEmpty() ? 0 : usual.getFirst().score().total() - model.band();
        var members = usual.stream()
                .takeWhile(contender -> contender.score().total() >= floor)
                .limit(Ranking.LARGEST_BAND)
                .toList();
        var surest = new HashMap<String, Double>();
        members.forEach(member ->
                member.posteriors().forEach((rule, posterior) -> surest.merge(rule, posterior.deviation(), Math::min)));
        return new Band(model, members, surest);
    }

    static Band empty(FitModel model) {
        return new Band(model, List.of(), Map.of());
    }

    int size() {
        return members.size();
    }

    List<Stake> stakes() {
        return members.stream().map(this::stake).toList();
    }

    private Stake stake(Contender member) {
        long fixed = 0;
        var beliefs = new ArrayList<Belief>();
        for (var contribution : member.score().contributions()) {
            var smallest = surest.get(contribution.rule());
            if (smallest == null || !contribution.asked()) {
                fixed += contribution.amount();
            } else {
                beliefs.add(belief(contribution.rule(), member, smallest));
            }
        }
        return new Stake(fixed, beliefs);
    }

    private Belief belief(String rule, Contender member, double smallest) {
        var measure = model.measure(rule);
        var practice = new Posterior(measure.mean(), measure.deviation());
        var posterior = member.posteriors().getOrDefault(rule, practice);
        var exploration = model.exploration();
        var widest = exploration.widest() * smallest;
        var deviation = exploration.temper() * Math.min(posterior.deviation(), widest);
        return new Belief(measure, model.clip(), posterior.mean(), deviation);
    }
}
