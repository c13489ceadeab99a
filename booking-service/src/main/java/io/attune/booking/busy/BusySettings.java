package io.attune.booking.busy;

import java.time.Duration;

/**
 * @param every how long after a feed was read it is read again
 * @param staleAfter how long its times count as present without being read again
 */
public record BusySettings(Duration every, Duration staleAfter) {}
