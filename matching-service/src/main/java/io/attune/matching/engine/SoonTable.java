package io.attune.matching.engine;

import io.attune.matching.fit.model.FitModel;
import java.time.Duration;
import java.time.Instant;

/** What an open hour adds to a score, by the minutes until then; the same for every search by one model. */
final class SoonTable {

    private static final double MINUTES_A_DAY = Duration.ofDays(1).toMinutes();
    private static final int TABLED = (int) Duration.ofDays(84).toMinutes();

    private final FitModel model;
    private final int weight;
    private final int[] standings = new int[TABLED];

    SoonTable(FitModel model) {
        this.model = model;
        this.weight = model.measure(Gain.SOON).weight();
        for (int minutes = 0; minutes < TABLED; minutes++) {
            standings[minutes] = standing(minutes);
        }
    }

    private int standing(long minutes) {
        return model.standing(Gain.SOON, -StrictMath.log1p(minutes / MINUTES_A_DAY));
    }

    /** An hour that has begun counts as one that begins now; it only serves as a bound. */
    long added(Instant now, int step) {
        long seconds = Steps.ORIGIN + (long) step * Steps.SECONDS - now.getEpochSecond() - (now.getNano() > 0 ? 1 : 0);
        long minutes = Math.max(0, seconds / 60);
        return (long) weight * (minutes < TABLED ? standings[(int) minutes] : standing(minutes));
    }
}
