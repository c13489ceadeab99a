package io.attune.profile.safety;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The triggers of one version, in answers and in words; the most urgent that speaks decides. */
public record SafetyRules(String version, List<SafetyRule> rules, List<SafetyPhrase> phrases) {

    public SafetyRules {
        rules = List.copyOf(rules);
        phrases = List.copyOf(phrases);
    }

    public Assessment assess(Statement statement) {
        var spoken = Stream.concat(byAnswers(statement), byWords(statement)).toList();
        var level = spoken.stream()
                .map(Trigger::level)
                .max(Comparator.naturalOrder())
                .orElse(SafetyLevel.GREEN);
        return new Assessment(level, spoken.stream().map(Trigger::code).toList(), version);
    }

    private Stream<Trigger> byAnswers(Statement statement) {
        var replies = replies(statement);
        return rules.stream()
                .filter(rule -> rule.speaks(statement.participants(), replies))
                .map(rule -> new Trigger(rule.code(), rule.level()));
    }

    private Stream<Trigger> byWords(Statement statement) {
        var ownWords = statement.ownWords();
        return ownWords == null
                ? Stream.of()
                : phrases.stream()
                        .filter(phrase -> phrase.speaks(ownWords))
                        .map(phrase -> new Trigger(phrase.code(), phrase.level()));
    }

    private static Map<String, @Nullable Integer> replies(Statement statement) {
        var replies =
                new LinkedHashMap<String, @Nullable Integer>(statement.answers().replies());
        var screening = statement.screening();
        if (screening != null) {
            replies.putAll(screening.replies());
        }
        return replies;
    }

    private record Trigger(String code, SafetyLevel level) {}

    /**
     * What the rules found.
     *
     * @param triggers codes of every rule and phrase that spoke
     * @param rulesVersion the rules that were asked
     */
    public record Assessment(SafetyLevel level, List<String> triggers, String rulesVersion) {
        public Assessment {
            triggers = List.copyOf(triggers);
        }
    }
}
