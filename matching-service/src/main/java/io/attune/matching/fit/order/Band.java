package io.attune.matching.fit.order;

import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.model.FitModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Those whose score lies so near the highest that chance orders them, by tempered Thompson sampling: each learned
 * feature is drawn from what is believed about it, so that somebody about whom little is known comes first now and
 * then. Without anything learned the draw changes nothing.
 *
 * @param members in the usual order
 * @param surest the smallest deviation of a posterior in the band, by rule
 */
record Band(FitModel model, List<Contender> members, Map<String, Double> surest) {

    private static final int ROUNDS = 1000;

    static Band of(List<Contender> usual, FitModel model) {
        var floor = usual.isEmpty() ? 0 : usual.getFirst().score().total() - model.band();
        var members = usual.stream()
                .takeWhile(contender -> contender.score().total() >= floor)
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

    /** The one order that this shortlist gets. */
    List<Offer> drawn(String shortlistId, int offers) {
        var shares = shares(shortlistId, offers);
        return draw(chances(shortlistId, "order"))
                .mapToObj(place -> new Offer(members.get(place), shares[place], Exposure.NONE))
                .toList();
    }

    /** In how many of a thousand other draws each member, by its place in the usual order, is among those offered. */
    private int[] shares(String shortlistId, int offers) {
        var shares = new int[members.size()];
        var chances = chances(shortlistId, "propensity");
        for (int round = 0; round < ROUNDS; round++) {
            draw(chances).limit(offers).forEach(place -> shares[place]++);
        }
        return shares;
    }

    /** The members' places in the usual order, in the order that chance gives them. */
    private IntStream draw(List<Random> chances) {
        return IntStream.range(0, members.size())
                .mapToObj(place -> new Drawn(place, total(members.get(place), chances.get(place))))
                .sorted(Comparator.comparingLong(Drawn::total).reversed())
                .mapToInt(Drawn::place);
    }

    private long total(Contender member, Random chance) {
        long total = 0;
        for (var contribution : member.score().contributions()) {
            var posterior = member.posteriors().get(contribution.rule());
            total += posterior == null
                    ? contribution.amount()
                    : (long) contribution.weight() * drawnStanding(contribution.rule(), posterior, chance);
        }
        return total;
    }

    private int drawnStanding(String rule, Posterior posterior, Random chance) {
        var widest = model.exploration().widest() * Objects.requireNonNull(surest.get(rule));
        var deviation = model.exploration().temper() * Math.min(posterior.deviation(), widest);
        return model.standing(rule, posterior.mean() + deviation * chance.nextGaussian());
    }

    /** Each member's own chance, whoever else is in the band. */
    private List<Random> chances(String shortlistId, String purpose) {
        return members.stream()
                .map(member -> new Random(
                        Seed.of(shortlistId, purpose, member.candidate().id())))
                .toList();
    }

    private record Drawn(int place, long total) {}
}
