package io.attune.matching.fit.order;

import io.attune.matching.fit.model.FitModel;
import java.util.ArrayList;
import java.util.List;

/** Who is offered, and who comes next. */
public final class Ranking {

    /** How many beyond the offers and the band are worth keeping, to show why the others were not offered. */
    private static final int NEXT = 20;

    private static final int CERTAIN = 1000;

    private final FitModel model;

    public Ranking(FitModel model) {
        this.model = model;
    }

    /** All of them by score alone, without any chance. */
    public List<Contender> byScore(List<Contender> contenders, Chance chance) {
        return TheUsualOrder.of(contenders, chance.day());
    }

    /** The finalists in their order: those in the band by chance where it may play, then the others by score. */
    public List<Offer> finalists(List<Contender> contenders, Chance chance, int offers) {
        var usual = TheUsualOrder.of(contenders, chance.day());
        var band = chance.explores() ? Band.of(usual, model) : Band.empty(model);
        var finalists = new ArrayList<>(band.drawn(chance.shortlistId(), offers));
        for (var contender : usual.subList(finalists.size(), usual.size())) {
            finalists.add(new Offer(contender, finalists.size() < offers ? CERTAIN : 0, Exposure.NONE));
        }
        return finalists.stream()
                .limit(Math.max(offers, band.size()) + (long) NEXT)
                .toList();
    }
}
