package io.attune.profile.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.profile.crisis.Help;
import io.attune.profile.grant.AccessToken;
import io.attune.profile.intake.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to an intake. Help comes first wherever a safety rule spoke. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntakeReceiptView(
        @Nullable List<Help> crisisResources,
        String id,
        String status,
        String accessToken,
        Instant accessTokenExpiresAt,
        @Nullable String resumeSecret,
        Map<String, String> links) {

    static IntakeReceiptView of(Receipt receipt, AccessToken token, @Nullable List<Help> help) {
        var accepted = receipt.accepted();
        return new IntakeReceiptView(
                help,
                accepted.intakeId(),
                accepted.status().word(),
                token.value(),
                token.expiresAt(),
                receipt.resumeSecret(),
                IntakeLinks.of(accepted.intakeId()));
    }
}
