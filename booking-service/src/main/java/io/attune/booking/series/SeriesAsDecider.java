package io.attune.booking.series;

import io.attune.booking.change.Decider;
import io.attune.booking.change.Undertaking;
import io.attune.booking.change.Verdict;
import org.springframework.stereotype.Service;

/** The appointments of a series are decided by the series. */
@Service
final class SeriesAsDecider implements Decider {

    private static final String COLLECTION = "series/";

    private final KeptSeries kept;

    SeriesAsDecider(KeptSeries kept) {
        this.kept = kept;
    }

    static String named(String seriesId) {
        return COLLECTION + seriesId;
    }

    @Override
    public boolean keeps(String decidedBy) {
        return decidedBy.startsWith(COLLECTION);
    }

    @Override
    public Verdict verdict(Undertaking undertaking) {
        return kept.find(id(undertaking)).verdict(undertaking);
    }

    @Override
    public Verdict abandon(Undertaking undertaking) {
        return kept.decide(id(undertaking), series -> series.abandon(undertaking));
    }

    private static String id(Undertaking undertaking) {
        return undertaking.decidedBy().substring(COLLECTION.length());
    }
}
