package io.attune.profile.crisis;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place to turn to.
 *
 * @param jurisdiction where it serves, or {@code null} for all of Canada
 * @param verifiedOn when someone last tried it, or {@code null} when the practice still has to
 * @param call {@code tel:} address
 * @param text {@code sms:} address, or {@code null} when it takes no texts
 */
public record CrisisResource(
        String code,
        @Nullable String jurisdiction,
        @Nullable LocalDate verifiedOn,
        Map<String, String> names,
        String call,
        @Nullable String text,
        Map<String, String> notes) {

    public CrisisResource {
        names = Map.copyOf(names);
        notes = Map.copyOf(notes);
    }
}
