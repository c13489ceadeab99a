package io.attune.profile.lockbox;

import java.util.Set;

/**
 * One instruction of the client.
 *
 * @param from {@code person:} and the subject of their token, or {@code therapist:} and the id of their profile
 * @param parts never empty
 */
public record Withheld(String from, Set<Part> parts) {

    public Withheld {
        parts = Set.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Nothing is withheld.");
        }
    }
}
