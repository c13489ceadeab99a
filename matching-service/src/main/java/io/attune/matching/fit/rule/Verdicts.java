package io.attune.matching.fit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How several verdicts become one. */
public final class Verdicts {

    private Verdicts() {}

    /**
     * Passes when one does, and says what those say that do; else is unknown when one is. Needs at least one verdict.
     */
    public static Verdict anyOf(List<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(Verdict.Passes.class::isInstance)) {
            return passes(verdicts);
        }
        return first(Verdict.Unknown.class, verdicts).orElseGet(verdicts::getFirst);
    }

    /** Fails when one does; else is unknown when one is; else passes and says what each says. */
    public static Verdict allOf(List<Verdict> verdicts) {
        return first(Verdict.Fails.class, verdicts)
                .or(() -> first(Verdict.Unknown.class, verdicts))
                .orElseGet(() -> passes(verdicts));
    }

    private static Verdict passes(List<Verdict> verdicts) {
        var said = new ArrayList<Because>();
        for (var verdict : verdicts) {
            if (verdict instanceof Verdict.Passes(var because)) {
                said.addAll(because);
            }
        }
        return new Verdict.Passes(said);
    }

    private static Optional<Verdict> first(Class<? extends Verdict> kind, List<Verdict> verdicts) {
        return verdicts.stream().filter(kind::isInstance).findFirst();
    }
}
