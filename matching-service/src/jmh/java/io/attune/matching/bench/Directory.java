package io.attune.matching.bench;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.TieSeed;
import java.util.UUID;

/**
 * A made-up network of therapists in Canada: the same seed and index give the same therapist, in numbers and in words.
 */
final class Directory {

    private static final long SEED = 20_261_124;
    private static final double BETWEEN_THERAPISTS = 0.2236;
    private static final double ICC = 0.05;

    private final FitModel model;
    private final boolean learned;
    private final long day;
    private final Timetables timetables = new Timetables(SEED);

    /** @param learned whether anything is known from earlier clients, of anybody */
    Directory(FitModel model, boolean learned) {
        this.model = model;
        this.learned = learned;
        this.day = Math.floorDiv(Horizon.NOW.getEpochSecond(), 86_400L);
    }

    static String id(int index) {
        long high = Chances.mix(SEED + 2L * index);
        long low = Chances.mix(SEED + 2L * index + 1);
        return new UUID(high & ~0xF000L | 0x5000L, low >>> 2 | 1L << 63).toString();
    }

    Row row(int index) {
        return draft(index).row;
    }

    Candidate candidate(int index) {
        return draft(index).candidate(timetables);
    }

    private Draft draft(int index) {
        var chances = new Chances(SEED, index);
        var draft = new Draft(index, id(index));
        var place = Place.drawn(chances);
        draft.licence(place, chances);
        draft.reach(place, chances);
        draft.training(chances);
        draft.person(chances);
        draft.prices(chances);
        draft.hours(place, chances, timetables);
        if (learned && chances.chance(0.6)) {
            learn(draft, chances);
        }
        draft.row.tie = TieSeed.on(day, TieSeed.ofId(draft.row.id));
        return draft;
    }

    private void learn(Draft draft, Chances chances) {
        var felt = posterior(chances, Math.exp(chances.uniform(Math.log(2), Math.log(60))));
        int standing = model.standing("felt-understanding", felt.mean());
        draft.row.terms |= (long) (standing + Row.FELT_ZERO) << Row.FELT;
        int number = Math.min(chances.between(2, Row.TRACKS), Long.bitCount(draft.concerns));
        int tracked = draft.concerns;
        while (Integer.bitCount(tracked) > number) {
            tracked &= ~(1 << chances.below(Vocabulary.CONCERNS.size()));
        }
        draft.learned(felt, tracked, () -> posterior(chances, chances.between(2, 30)));
    }

    /** What a therapist's clients said, shrunk toward the practice: the posterior of a normal-normal model. */
    private static Posterior posterior(Chances chances, double clients) {
        double shrinkage = clients * ICC / (1 + (clients - 1) * ICC);
        double mean = chances.gaussian() * BETWEEN_THERAPISTS * Math.sqrt(shrinkage);
        double deviation = BETWEEN_THERAPISTS * Math.sqrt(1 - shrinkage);
        return new Posterior((float) mean, (float) deviation);
    }
}
