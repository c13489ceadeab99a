package io.attune.booking.caseload;

import java.time.Duration;

/** @param kept how long a client counts after their last session with a therapist */
public record CaseloadSettings(Duration kept) {}
