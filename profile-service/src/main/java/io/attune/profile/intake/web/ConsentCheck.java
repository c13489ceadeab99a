package io.attune.profile.intake.web;

import io.attune.profile.intake.Consent;
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

    private final ConsentTexts texts;

    ConsentCheck(ConsentTexts texts) {
        this.texts = texts;
    }

    void check(List<Consent> consents, boolean matched, Mistakes mistakes) {
        var named = new HashSet<String>();
        for (int i = 0; i < consents.size(); i++) {
            var consent = consents.get(i);
            mistakes.unless(
                    texts.knows(consent.purpose(), consent.textVersion()),
                    "/consents/" + i + "/textVersion",
                    "There is no such version of this text.");
            mistakes.unless(
                    named.add(consent.purpose()), "/consents/" + i + "/purpose", "No purpose may be named twice.");
        }
        need("care", consents, mistakes);
        if (matched) {
            need("matching", consents, mistakes);
        }
    }

    private static void need(String purpose, List<Consent> consents, Mistakes mistakes) {
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
