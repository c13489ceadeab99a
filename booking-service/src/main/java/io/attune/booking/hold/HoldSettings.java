package io.attune.booking.hold;

import java.time.Duration;

/**
 * @param lasts how long an hour is kept
 * @param confirmationLead how long before its start an appointment that needs a clinician's yes must have it
 */
public record HoldSettings(Duration lasts, Duration confirmationLead) {}
