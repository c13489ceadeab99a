package io.attune.matching.basis;

import io.attune.matching.fit.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the inputs.
 *
 * @param finalists in their order; none when nobody fits
 * @param othersAtMost the score that nobody who passed and is no finalist exceeds; null when there is nobody else
 */
public record Standings(List<Finalist> finalists, @Nullable Long othersAtMost) {

    static final Standings NOBODY = new Standings(List.of(), null);

    public Standings {
        finalists = List.copyOf(finalists);
    }

    /** @param passed how many no hard rule had refused, which those who are compared again cannot tell */
    public static Standings of(Answer answer, int passed) {
        return switch (answer) {
            case Answer.Nobody nobody -> NOBODY;
            case Answer.Offered offered -> {
                var finalists = offered.finalists().stream().map(Finalist::of).toList();
                yield new Standings(finalists, passed > finalists.size() ? last(finalists) : null);
            }
        };
    }

    /** Chance and exposure move those in front; behind the last one stand the others in the order of scores. */
    private static long last(List<Finalist> finalists) {
        return finalists.getLast().score();
    }
}
