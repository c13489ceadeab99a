package io.attune.matching.fit.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The registration as the register told it.
 *
 * @param category such as {@code RP}; a qualifying one ends in {@code (Q)}
 * @param active null when the register did not say
 * @param restricted a term restricts the practice; null when the register did not say
 * @param supervisor who supervises a qualifying registrant; null is nobody named
 * @param expiresOn the last day it is valid; null when the register did not say
 * @param checkedAt when the register was last asked; null is never
 */
public record Licence(
        String category,
        @Nullable Boolean active,
        @Nullable Boolean restricted,
        @Nullable String supervisor,
        @Nullable LocalDate expiresOn,
        @Nullable Instant checkedAt,
        Set<String> permittedJurisdictions) {

    public Licence {
        permittedJurisdictions = Set.copyOf(permittedJurisdictions);
    }

    public boolean isQualifying() {
        return category.endsWith("(Q)");
    }
}
