package io.attune.profile.safety;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The triggers of one version; the most urgent that speaks decides. */
public record SafetyRules(String version, List<SafetyRule> rules) {

    public SafetyRules {
        rules = List.copyOf(rules);
    }

    /** @param whoComes vocabulary code of the participants */
    public Assessment assess(String whoComes, SafetyAnswers answers, @Nullable Screening screening) {
        var replies = new LinkedHashMap<String, @Nullable Integer>(answers.replies());
        if (screening != null) {
            replies.putAll(screening.replies());
        }
        var spoken =
                rules.stream().filter(rule -> rule.speaks(whoComes, replies)).toList();
        var level = spoken.stream()
                .map(SafetyRule::level)
                .max(Comparator.naturalOrder())
                .orElse(SafetyLevel.GREEN);
        return new Assessment(level, spoken.stream().map(SafetyRule::code).toList(), version);
    }

    /**
     * What the rules found.
     *
     * @param triggers codes of every rule that spoke
     * @param rulesVersion the rules that were asked
     */
    public record Assessment(SafetyLevel level, List<String> triggers, String rulesVersion) {
        public Assessment {
            triggers = List.copyOf(triggers);
        }
    }
}
