package io.attune.profile.intake;

import io.attune.profile.consent.Saying;
import io.attune.profile.safety.SafetyAnswers;
import io.attune.profile.safety.Screening;
import io.attune.profile.safety.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intake as the client sends it, in the clear; exists only while the request is being answered.
 *
 * @param language in which the client is addressed
 */
public record Application(
        String language,
        Need need,
        Contact contact,
        @Nullable Address address,
        @Nullable String narrative,
        SafetyAnswers safety,
        @Nullable Screening screening,
        List<Saying> consents) {

    public Application {
        consents = List.copyOf(consents);
    }

    Statement statement() {
        return new Statement(need.participants(), safety, screening, narrative);
    }
}
