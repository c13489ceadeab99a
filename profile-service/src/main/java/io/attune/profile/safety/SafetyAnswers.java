package io.attune.profile.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions every intake answers. {@code null} is unanswered, which is never "no". */
public record SafetyAnswers(
        @Nullable Boolean inDangerNow,
        @Nullable Boolean thoughtsOfSuicide,
        @Nullable Boolean harmToOthers,
        @Nullable Boolean partnerViolence,
        @Nullable Boolean dischargedLast90Days,
        @Nullable Boolean harmToChild,
        @Nullable Boolean wantsAPerson) {

    Map<String, @Nullable Integer> replies() {
        var replies = new LinkedHashMap<String, @Nullable Integer>();
        replies.put("safety.inDangerNow", Screening.number(inDangerNow));
        replies.put("safety.thoughtsOfSuicide", Screening.number(thoughtsOfSuicide));
        replies.put("safety.harmToOthers", Screening.number(harmToOthers));
        replies.put("safety.partnerViolence", Screening.number(partnerViolence));
        replies.put("safety.dischargedLast90Days", Screening.number(dischargedLast90Days));
        replies.put("safety.harmToChild", Screening.number(harmToChild));
        replies.put("safety.wantsAPerson", Screening.number(wantsAPerson));
        return replies;
    }
}
