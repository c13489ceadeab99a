package io.attune.matching.engine;

import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.need.Concern;
import java.util.List;
import java.util.Map;

/** What approaches that suit the concerns add: for each concern the strongest level, weighted by severity. */
final class ApproachGain {

    private final int[][] levels;
    private final int[] severities;
    private final long[] added;

    ApproachGain(List<Concern> asked, Shared shared, FitModel model) {
        var spokenOf = asked.stream()
                .filter(concern -> model.guidelines().levels().containsKey(concern.code()))
                .toList();
        this.severities = spokenOf.stream().mapToInt(Concern::severity).toArray();
        this.levels = spokenOf.stream()
                .map(concern -> levels(model.guidelines().levels().getOrDefault(concern.code(), Map.of()), shared))
                .toArray(int[][]::new);
        this.added = added(model);
    }

    /** For each level from the strongest down, the approaches that have it. */
    private static int[] levels(Map<String, Integer> row, Shared shared) {
        var masks = new int[Guidelines.STRONGEST];
        row.forEach((approach, level) -> masks[Guidelines.STRONGEST - level] |= shared.approaches.mask(approach));
        return masks;
    }

    private long[] added(FitModel model) {
        int strongest = Guidelines.STRONGEST * total();
        var table = new long[strongest + 1];
        long weight = model.measure(Gain.APPROACH).weight();
        for (int support = 0; strongest > 0 && support <= strongest; support++) {
            table[support] = weight * model.standing(Gain.APPROACH, (double) support / strongest);
        }
        return table;
    }

    private int total() {
        int total = 0;
        for (int severity : severities) {
            total += severity;
        }
        return total;
    }

    /** @param had a row's approaches; none is not known */
    long added(int had) {
        return had == 0 ? 0 : added[support(had)];
    }

    private int support(int had) {
        int support = 0;
        for (int concern = 0; concern < levels.length; concern++) {
            for (int place = 0; place < Guidelines.STRONGEST; place++) {
                if ((levels[concern][place] & had) != 0) {
                    support += severities[concern] * (Guidelines.STRONGEST - place);
                    break;
                }
            }
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
