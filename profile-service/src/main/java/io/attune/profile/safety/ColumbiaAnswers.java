package io.attune.profile.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the Columbia screener by question number. Questions 3 to 5 are asked only after a yes to 2, and when 6
 * happened only after a yes to 6; left out there they were not asked, left out anywhere else they were skipped.
 */
public record ColumbiaAnswers(
        @Nullable Boolean q1,
        @Nullable Boolean q2,
        @Nullable Boolean q3,
        @Nullable Boolean q4,
        @Nullable Boolean q5,
        @Nullable Boolean q6,
        @Nullable Boolean q6Recent) {

    Map<String, @Nullable Integer> replies() {
        var replies = new LinkedHashMap<String, @Nullable Integer>();
        replies.put("cssrs.q1", Screening.number(q1));
        replies.put("cssrs.q2", Screening.number(q2));
        follow(replies, "cssrs.q3", q2, q3);
        follow(replies, "cssrs.q4", q2, q4);
        follow(replies, "cssrs.q5", q2, q5);
        replies.put("cssrs.q6", Screening.number(q6));
        follow(replies, "cssrs.q6Recent", q6, q6Recent);
        return replies;
    }

    private static void follow(
            Map<String, @Nullable Integer> replies,
            String question,
            @Nullable Boolean before,
            @Nullable Boolean answer) {
        if (answer != null || !Boolean.FALSE.equals(before)) {
            replies.put(question, Screening.number(answer));
        }
    }
}
