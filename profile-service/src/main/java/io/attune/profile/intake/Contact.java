package io.attune.profile.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the client is and how to reach them. Exists in the clear only while a request is being answered.
 *
 * @param preferredChannel vocabulary code
 */
public record Contact(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String preferredChannel,
        @Nullable LocalDate birthDate) {}
