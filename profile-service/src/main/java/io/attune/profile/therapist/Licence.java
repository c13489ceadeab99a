package io.attune.profile.therapist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registration a therapist practises under, as last read in the register.
 *
 * @param supervisor who supervises a qualifying registrant
 * @param permittedJurisdictions where clients may be, ISO 3166-2; evidence, not inference
 */
public record Licence(
        String register,
        String number,
        String category,
        String status,
        boolean restricted,
        @Nullable String supervisor,
        LocalDate expiresOn,
        Instant checkedAt,
        List<String> permittedJurisdictions) {

    private static final String QUALIFYING = "RP(Q)";

    public Licence {
        permittedJurisdictions = List.copyOf(permittedJurisdictions);
    }

    boolean lacksSupervisor() {
        return category.equals(QUALIFYING) && (supervisor == null || supervisor.isBlank());
    }
}
