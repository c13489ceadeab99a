package io.attune.booking.hold;

import io.attune.booking.calendar.PassedOver;
import io.attune.platform.decision.Command;
import java.time.Instant;
import java.util.List;

/**
 * One attempt to keep one hour.
 *
 * @param id of the hold it is to be
 * @param expiresAt when the hold is to end
 * @param passedOver whom the command asked before this hour
 * @param offered whether the practice offers the hour to the client, who holds nothing else meanwhile
 */
record HoldAttempt(
        HoldAnHour wish, String id, Instant expiresAt, List<PassedOver> passedOver, boolean offered, Command command) {}
