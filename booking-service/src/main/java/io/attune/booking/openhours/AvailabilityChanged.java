package io.attune.booking.openhours;

import io.attune.booking.roster.TherapistId;

/** Something about a therapist's open hours is not as it was told before. */
public record AvailabilityChanged(TherapistId therapist, Availability availability) {}
