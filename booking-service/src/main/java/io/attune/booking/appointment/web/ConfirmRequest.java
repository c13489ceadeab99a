package io.attune.booking.appointment.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/confirm}.
 *
 * @param reason a code, which the schema asks for when the clinician declines; words of a clinician go elsewhere
 */
record ConfirmRequest(String decision, @Nullable String reason) {

    /** Why not, or nothing when the answer is yes. */
    Optional<String> reasonToDecline() {
        return decision.equals("decline") ? Optional.of(Objects.requireNonNull(reason)) : Optional.empty();
    }
}
