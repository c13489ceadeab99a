package io.attune.matching.fit.order;

import io.attune.matching.fit.model.FitModel;
import java.util.List;
import java.util.stream.IntStream;

/** Who is offered, and who comes next. */
public final class Ranking {

    /** Of a band, no more are told apart by chance: more than anybody reads, few enough to count their chances. */
    public static final int LARGEST_BAND = 100;

    /** How many beyond the offers and the band are worth keeping, to show why the others were not offered. */
    private static final int NEXT = 20;

    private final FitModel model;

    public Ranking(FitModel model) {
        this.model = model;
    }

    /** All of them by score alone, without any chance. */
    public List<Contender> byScore(List<Contender> contenders, Chance chance) {
        return TheUsualOrder.of(contenders, chance.day());
    }

    /**
     * The finalists in their order: those in the band by chance where it may play, then the others by score; the last
     * offer may go to one of them who was shown too seldom.
     */
    public List<Offer> finalists(List<Contender> contenders, Chance chance, int offers) {
        if (contenders.isEmpty()) {
            return List.of();
        }
        var usual = TheUsualOrder.of(contenders, chance.day());
        var band = chance.explores() ? Band.of(usual, model) : Band.empty(model);
        var finalists = usual.stream()
                .limit(Math.max(offers, band.size()) + (long) NEXT)
                .toList();
        var exposures = exposures(finalists, chance);
        var floor = Floor.under(finalists, exposures, chance.day(), model);
        var drawing = new Drawing(
                chance.shortlistId(), band.stakes(), ids(finalists), floor, Math.min(offers, finalists.size()));
        var propensities = drawing.propensities();
        return IntStream.of(drawing.order())
                .mapToObj(place -> new Offer(finalists.get(place), propensities[place], exposures.get(place)))
                .toList();
    }

    /** Looked at once each, so that what is kept is what was gone by; only where chance may play. */
    private static List<Exposure> exposures(List<Contender> finalists, Chance chance) {
        var exposures = chance.explores() ? chance.exposures() : Exposures.none();
        return ids(finalists).stream().map(exposures::of).toList();
    }

    private static List<String> ids(List<Contender> finalists) {
        return finalists.stream().map(contender -> contender.candidate().id()).toList();
    }
}
