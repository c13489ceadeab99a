package io.attune.matching.fit.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The share of several things asked for that a candidate offers; a candidate who names nothing is unknown. */
public final class ShareOf {

    private ShareOf() {}

    /** The remarks are called {@code code}, followed by {@code .met}, {@code .missed} or {@code .unknown}. */
    public static Reading read(String code, String vocabulary, Set<String> asked, Set<String> offered) {
        var wanted = asked.stream().sorted().toList();
        if (wanted.isEmpty()) {
            return new Reading.NotAsked();
        }
        if (offered.isEmpty()) {
            return new Reading.Unknown(Remarks.on(code, vocabulary, List.of(), List.of(), wanted));
        }
        var met = wanted.stream().filter(offered::contains).toList();
        var missed = wanted.stream().filter(Predicate.not(offered::contains)).toList();
        return new Reading.Known(
                (double) met.size() / wanted.size(), Remarks.on(code, vocabulary, met, missed, List.of()));
    }
}
