package io.attune.profile.visit;

import java.time.Duration;

/**
 * @param atLeast how long nobody takes less to fill in the form
 * @param atMost how long a form may stay open
 * @param required whether an intake without a ticket is refused
 */
public record VisitSettings(Duration atLeast, Duration atMost, boolean required) {

    public VisitSettings {
        if (atLeast.isNegative() || atMost.compareTo(atLeast) <= 0) {
            throw new IllegalArgumentException("A form stays open longer than it takes to fill it in.");
        }
    }
}
