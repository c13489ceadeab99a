/**
 * When therapists are taken by what stands in their other calendars: feeds that are fetched again and again, and files
 * that were handed in. Only the busy times of them are kept, joined, without a word of what they are about. They close
 * hours through {@link io.attune.booking.openhours.BusyTimes}; an appointment is never moved or dropped for one, a
 * person looks at it. A feed that cannot be read keeps the times it was last read with, and says since when it is
 * stale.
 */
@NullMarked
package io.attune.booking.busy;

import org.jspecify.annotations.NullMarked;
