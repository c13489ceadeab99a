/**
 * What therapists have said about when they work: weekly hours, how they give sessions, and time off. Which hours that
 * leaves open is not decided here. A change is written first and only then held against what was already agreed under
 * the earlier hours, through {@link io.attune.booking.hours.Commitments}.
 */
@NullMarked
package io.attune.booking.hours;

import org.jspecify.annotations.NullMarked;
