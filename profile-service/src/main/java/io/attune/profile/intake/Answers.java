package io.attune.profile.intake;

import io.attune.profile.safety.SafetyAnswers;
import io.attune.profile.safety.SafetyRules.Assessment;
import io.attune.profile.safety.Screening;
import org.jspecify.annotations.Nullable;

/** What the client answered about safety, and what the rules made of it then; for clinicians only. */
public record Answers(SafetyAnswers safety, @Nullable Screening screening, Assessment assessment) {}
