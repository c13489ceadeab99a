package io.attune.booking.intake;

import java.time.Instant;

/** Nothing of the intake is known to this service any more but whose it was. */
public record IntakeForgotten(String intakeId, Instant at) {}
