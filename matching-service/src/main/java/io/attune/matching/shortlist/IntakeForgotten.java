package io.attune.matching.shortlist;

import java.time.Instant;

/** Nothing of the intake is readable in this service any more. */
public record IntakeForgotten(String intakeId, Instant at) {}
