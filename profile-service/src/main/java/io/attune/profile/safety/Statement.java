package io.attune.profile.safety;

import org.jspecify.annotations.Nullable;

/**
 * All that a client said which the safety rules read.
 *
 * @param participants vocabulary code of who comes
 * @param ownWords what they wrote in their own words
 */
public record Statement(
        String participants,
        SafetyAnswers answers,
        @Nullable Screening screening,
        @Nullable String ownWords) {

    /** The same without the answers to published instruments. */
    public Statement withoutScreening() {
        return new Statement(participants, answers, null, ownWords);
    }
}
