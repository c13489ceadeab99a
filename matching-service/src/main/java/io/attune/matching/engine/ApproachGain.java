package io.attune.matching.engine;

import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.need.Concern;
import java.util.List;

/** What approaches that suit the concerns add: for each concern the strongest level, weighted by severity. */
final class ApproachGain {

    private final int[][] levels;
    private final int[] severities;
    private final long[] added;
    private int spokenOf;

    ApproachGain(List<Concern> asked, Meanings meanings, Scale scale) {
        this.severities = new int[asked.size()];
        this.levels = new int[asked.size()][];
        int total = 0;
        for (int place = 0; place < asked.size(); place++) {
            var masks = meanings.levels(asked.get(place).code());
            if (masks.length > 0) {
                levels[spokenOf] = masks;
                severities[spokenOf++] = asked.get(place).severity();
                total += asked.get(place).severity();
            }
        }
        this.added = added(Guidelines.STRONGEST * total, scale);
    }

    private static long[] added(int strongest, Scale scale) {
        var table = new long[strongest + 1];
        for (int support = 0; strongest > 0 && support <= strongest; support++) {
            table[support] = scale.added((double) support / strongest);
        }
        return table;
    }

    /** @param had a row's approaches; none is not known */
    long added(int had) {
        return had == 0 ? 0 : added[support(had)];
    }

    private int support(int had) {
        int support = 0;
        for (int concern = 0; concern < spokenOf; concern++) {
            var masks = levels[concern];
            int level = (masks[0] & had) != 0 ? 3 : (masks[1] & had) != 0 ? 2 : (masks[2] & had) != 0 ? 1 : 0;
            support += severities[concern] * level;
        }
        return support;
    }

    long most() {
        return Math.max(0, added[added.length - 1]);
    }

    /** @param any approaches that some row of a page has */
    long most(int any) {
        return Math.max(0, added(any));
    }
}
