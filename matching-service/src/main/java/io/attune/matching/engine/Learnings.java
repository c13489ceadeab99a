package io.attune.matching.engine;

import io.attune.matching.fit.need.Concern;
import java.util.List;

/** What earlier clients add to the scores of rows, for one client's concerns. */
final class Learnings {

    private final Scale scale;
    private final long feltWeight;
    private final int[] concerns;
    private final int[] severities;

    Learnings(List<Concern> asked, Shared shared, Scales scales) {
        this.scale = scales.track();
        this.feltWeight = scales.felt().weight();
        this.concerns = new int[asked.size()];
        this.severities = new int[asked.size()];
        for (int place = 0; place < concerns.length; place++) {
            concerns[place] = shared.concerns.find(asked.get(place).code());
            severities[place] = asked.get(place).severity();
        }
    }

    long felt(int standing) {
        return feltWeight * standing;
    }

    /** The very sums of the rule, in its order, and a float in the end as every posterior is. */
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
        return weights == 0 ? 0 : scale.added((float) (mean / weights));
    }

    /** The most that the track record of any row adds. */
    long trackedAtMost(Track track) {
        float most = Float.NEGATIVE_INFINITY;
        var highest = track.most();
        for (int concern : concerns) {
            if (concern >= 0 && concern < highest.length) {
                most = Math.max(most, highest[concern]);
            }
        }
        return most == Float.NEGATIVE_INFINITY ? 0 : Math.max(0, scale.added(most));
    }
}
