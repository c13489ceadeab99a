package io.attune.booking.ics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a therapist's appointments can be read as a feed.
 *
 * @param secretHash of the one address that opens it; nothing once it was revoked
 * @param since when that address was made or revoked
 */
public record CalendarFeed(@Nullable String secretHash, Instant since) {}
