package io.attune.profile.intake.web;

import io.attune.profile.consent.Saying;
import io.attune.profile.intake.web.IntakeForm.ConsentForm;
import io.attune.profile.vocabulary.ConsentTexts;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whether the client agreed to what is about to happen. Without consent to care nothing may be kept; without consent to
 * matching nothing may be matched, but an intake that is held is not matched. Being contacted about this very request
 * is part of care; consent to messages covers automatic ones only and may be refused.
 */
@Component
class ConsentCheck {

    private static final String NO_SUCH_VERSION = "There is no such version of this text.";

    private final ConsentTexts texts;

    ConsentCheck(ConsentTexts texts) {
        this.texts = texts;
    }

    void check(List<ConsentForm> consents, boolean matched, Mistakes mistakes) {
        var named = new HashSet<String>();
        for (int i = 0; i < consents.size(); i++) {
            var consent = consents.get(i);
            mistakes.unless(
                    texts.knows(consent.purpose(), consent.textVersion()),
                    "/consents/" + i + "/textVersion",
                    NO_SUCH_VERSION);
            mistakes.unless(
                    named.add(consent.purpose()), "/consents/" + i + "/purpose", "No purpose may be named twice.");
        }
        need("care", consents, mistakes);
        if (matched) {
            need("matching", consents, mistakes);
        }
    }

    /** What is said later, about a single purpose, in words that were really shown. */
    void check(Saying saying) {
        var mistakes = new Mistakes();
        mistakes.unless(texts.covers(saying.purpose()), "purpose", "Must be one that /api/vocabulary names.");
        var known = texts.knows(saying.purpose(), saying.textVersion());
        mistakes.unless(known || !texts.covers(saying.purpose()), "/textVersion", NO_SUCH_VERSION);
        mistakes.unless(
                !known || texts.isWrittenIn(saying.language(), saying.purpose(), saying.textVersion()),
                "/language",
                "The text was never shown in this language.");
        mistakes.tell();
    }

    private static void need(String purpose, List<ConsentForm> consents, Mistakes mistakes) {
        for (int i = 0; i < consents.size(); i++) {
            if (consents.get(i).purpose().equals(purpose)) {
                mistakes.unless(
                        consents.get(i).granted(),
                        "/consents/" + i + "/granted",
                        "Without consent to " + purpose + " this cannot be accepted.");
                return;
            }
        }
        mistakes.add("/consents", "Consent to " + purpose + " is required.");
    }
}
