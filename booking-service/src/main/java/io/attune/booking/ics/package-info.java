/**
 * Appointments as other calendars read them (RFC 5545). They are opaque: a calendar is seen over shoulders and synced
 * to whoever runs it, so no name, no reason and no word of therapy is in them, and where the two meet only in the
 * client's own copy. Local times are written with the zone's rules as {@link io.attune.platform.time.Zones} has them,
 * because whoever reads the file may know older ones.
 */
@NullMarked
package io.attune.booking.ics;

import org.jspecify.annotations.NullMarked;
