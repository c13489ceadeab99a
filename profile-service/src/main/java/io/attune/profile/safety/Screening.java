package io.attune.profile.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers to published instruments. An instrument that is {@code null} was not asked and says nothing; an answer in it
 * that is {@code null} was skipped.
 *
 * @param phq9 nine answers from 0 to 3
 * @param gad7 seven answers from 0 to 3
 */
public record Screening(
        @Nullable List<@Nullable Integer> phq9,
        @Nullable List<@Nullable Integer> gad7,
        @Nullable ColumbiaAnswers cssrs) {

    public Screening {
        phq9 = kept(phq9);
        gad7 = kept(gad7);
    }

    Map<String, @Nullable Integer> replies() {
        var replies = new LinkedHashMap<String, @Nullable Integer>();
        number(replies, "phq9", phq9);
        number(replies, "gad7", gad7);
        if (cssrs != null) {
            replies.putAll(cssrs.replies());
        }
        return replies;
    }

    private static void number(
            Map<String, @Nullable Integer> replies, String instrument, @Nullable List<@Nullable Integer> answers) {
        if (answers == null) {
            return;
        }
        for (int i = 0; i < answers.size(); i++) {
            replies.put(instrument + "." + (i + 1), answers.get(i));
        }
        // A sum over what was answered never overstates; what was skipped speaks through its own rule.
        replies.put(
                instrument + ".total",
                answers.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    static @Nullable Integer number(@Nullable Boolean answer) {
        return answer == null ? null : answer ? 1 : 0;
    }

    private static @Nullable List<@Nullable Integer> kept(@Nullable List<@Nullable Integer> answers) {
        return answers == null ? null : Collections.unmodifiableList(new ArrayList<>(answers));
    }
}
