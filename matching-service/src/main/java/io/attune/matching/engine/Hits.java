package io.attune.matching.engine;

import io.attune.matching.fit.order.Ranking;
import io.attune.matching.fit.order.TieSeed;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows with the highest scores met so far, in the usual order: as many as are wanted, or as many as lie in the band
 * below the first if these are more, and some that come next. Whoever falls out can never come back in.
 */
final class Hits {

    private static final long NOT_YET = Long.MIN_VALUE;

    /** Below every score, and still far from where sums of scores run over. */
    private static final long ANYTHING = Long.MIN_VALUE / 4;

    private long[] scores = new long[256];
    private byte[][] profiles = new byte[256][];
    private byte[] @Nullable [] openings = new byte[256][];
    private long[] ties = new long[256];
    private int size;
    private int wanted;
    private int next;
    private long band;
    private long day;

    /** Of the row that is being added; worked out only when two scores are equal. */
    private long tie;

    void begin(int most, int comingNext, long below, long onDay) {
        Arrays.fill(profiles, 0, size, null);
        Arrays.fill(openings, 0, size, null);
        size = 0;
        wanted = most;
        next = comingNext;
        band = below;
        day = onDay;
    }

    int size() {
        return size;
    }

    long score(int place) {
        return scores[place];
    }

    byte[] profile(int place) {
        return Objects.requireNonNull(profiles[place]);
    }

    byte @Nullable [] openings(int place) {
        return openings[place];
    }

    /** A score below this one changes nothing any more. */
    long threshold() {
        return size < needed() ? ANYTHING : scores[size - 1];
    }

    void add(long score, byte[] profile, byte @Nullable [] hours) {
        tie = NOT_YET;
        int place = size;
        while (place > 0 && comesBefore(score, profile, place - 1)) {
            place--;
        }
        if (place == size && size >= needed()) {
            return;
        }
        makeRoom();
        System.arraycopy(scores, place, scores, place + 1, size - place);
        System.arraycopy(profiles, place, profiles, place + 1, size - place);
        System.arraycopy(openings, place, openings, place + 1, size - place);
        System.arraycopy(ties, place, ties, place + 1, size - place);
        scores[place] = score;
        ties[place] = tie;
        profiles[place] = profile;
        openings[place] = hours;
        size++;
        size = Math.min(size, needed());
    }

    private boolean comesBefore(long score, byte[] profile, int place) {
        return score != scores[place] ? score > scores[place] : tie(profile, place) < 0;
    }

    private int tie(byte[] profile, int place) {
        int byLoad = Integer.compare(Profile.newClients(profile), Profile.newClients(profile(place)));
        if (byLoad != 0) {
            return byLoad;
        }
        tie = tie == NOT_YET ? tie(profile) : tie;
        ties[place] = ties[place] == NOT_YET ? tie(profile(place)) : ties[place];
        int bySeed = Long.compare(tie, ties[place]);
        return bySeed != 0 ? bySeed : Profile.id(profile).compareTo(Profile.id(profile(place)));
    }

    private long tie(byte[] profile) {
        return TieSeed.on(day, TieSeed.ofId(Profile.id(profile)));
    }

    private int needed() {
        int inBand = 0;
        while (inBand < size && inBand < Ranking.LARGEST_BAND && scores[inBand] >= scores[0] - band) {
            inBand++;
        }
        return (int) Math.min(Integer.MAX_VALUE, Math.max(wanted, inBand) + (long) next);
    }

    private void makeRoom() {
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, 2 * size);
            profiles = Arrays.copyOf(profiles, 2 * size);
            openings = Arrays.copyOf(openings, 2 * size);
            ties = Arrays.copyOf(ties, 2 * size);
        }
    }
}
