package io.attune.matching.engine;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.need.Concern;
import java.util.List;

/** What earlier clients add to the scores of rows, for one client's concerns. */
final class Learnings {

    private final FitModel model;
    private final long feltWeight;
    private final long trackWeight;
    private final int[] concerns;
    private final int[] severities;

    Learnings(List<Concern> asked, Shared shared, FitModel model) {
        this.model = model;
        this.feltWeight = model.measure(Gain.FELT_UNDERSTANDING).weight();
        this.trackWeight = model.measure(Gain.TRACK_RECORD).weight();
        this.concerns = asked.stream()
                .mapToInt(concern -> shared.concerns.find(concern.code()))
                .toArray();
        this.severities = asked.stream().mapToInt(Concern::severity).toArray();
    }

    long felt(Page page, int row) {
        return feltWeight * page.felt[row];
    }

    /** The very sums of the rule, in its order: a sum of doubles depends on it. */
    long tracked(Track track, int row) {
        int begin = track.begin(row);
        int end = track.ends()[row];
        if (begin == end) {
            return 0;
        }
        double mean = 0;
        double weights = 0;
        for (int asked = 0; asked < concerns.length; asked++) {
            for (int place = begin; place < end; place++) {
                if (track.concerns()[place] == concerns[asked]) {
                    mean += severities[asked] * (double) track.means()[place];
                    weights += severities[asked];
                }
            }
        }
        return weights == 0 ? 0 : trackWeight * model.standing(Gain.TRACK_RECORD, mean / weights);
    }

    /** The most that any row of the page gets from both. */
    long most(Page page) {
        float most = Float.NEGATIVE_INFINITY;
        var highest = page.track.most();
        for (int concern : concerns) {
            if (concern >= 0 && concern < highest.length) {
                most = Math.max(most, highest[concern]);
            }
        }
        long felt = feltWeight * page.bounds.felt();
        return most == Float.NEGATIVE_INFINITY
                ? felt
                : felt + Math.max(0, trackWeight * model.standing(Gain.TRACK_RECORD, most));
    }
}
