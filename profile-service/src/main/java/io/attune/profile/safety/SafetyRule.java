package io.attune.profile.safety;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One trigger: when all its conditions hold, the intake is at least this urgent.
 *
 * @param participants the rule speaks only when these come, or always when {@code null}
 * @param note why the rule differs from the published evidence, where it does
 */
public record SafetyRule(
        String code,
        SafetyLevel level,
        @Nullable String participants,
        @Nullable String note,
        List<Condition> all) {

    public SafetyRule {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The safety rule " + code + " has no condition");
        }
    }

    boolean speaks(String whoComes, Map<String, @Nullable Integer> replies) {
        return (participants == null || participants.equals(whoComes))
                && all.stream().allMatch(condition -> condition.holds(replies));
    }

    /**
     * About one question, or about any that was asked when the question is {@code *}. A question that was not asked
     * fulfils nothing.
     *
     * @param atLeast the smallest answer that fulfils it; a yes counts 1
     * @param skipped whether leaving the question unanswered fulfils it
     */
    public record Condition(String question, @Nullable Integer atLeast, boolean skipped) {

        boolean holds(Map<String, @Nullable Integer> replies) {
            return replies.entrySet().stream().anyMatch(reply -> asks(reply.getKey()) && fulfilledBy(reply.getValue()));
        }

        private boolean asks(String asked) {
            return question.equals("*") || question.equals(asked);
        }

        private boolean fulfilledBy(@Nullable Integer answer) {
            return answer == null ? skipped : atLeast != null && answer >= atLeast;
        }
    }
}
