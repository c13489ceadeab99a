package io.attune.booking.intake;

import java.time.Instant;

/** The intakes this service has forgotten; entering one tells it, once. */
@FunctionalInterface
public interface ErasuresDone {

    void enter(String intakeId, Instant at);
}
