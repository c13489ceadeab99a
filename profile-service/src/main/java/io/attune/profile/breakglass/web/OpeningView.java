package io.attune.profile.breakglass.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.profile.breakglass.Glass;
import io.attune.profile.breakglass.Opening;
import io.attune.profile.breakglass.Review;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An emergency as it is listed.
 *
 * @param reason for privacy officers only, and as long as it can be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpeningView(
        String id,
        String intakeId,
        String by,
        Instant since,
        Instant until,
        Instant reviewBy,
        @Nullable String reason,
        @Nullable ReviewView review) {

    static OpeningView of(Glass glass, Opening opening, @Nullable String reason) {
        var review = opening.review();
        return new OpeningView(
                opening.id(),
                glass.intakeId(),
                glass.by(),
                opening.since(),
                opening.until(),
                opening.reviewBy(),
                reason,
                review == null ? null : ReviewView.of(review));
    }

    record ReviewView(String by, Instant at, String finding) {
        static ReviewView of(Review review) {
            return new ReviewView(
                    review.by(), review.at(), review.finding().name().toLowerCase(Locale.ROOT));
        }
    }
}
