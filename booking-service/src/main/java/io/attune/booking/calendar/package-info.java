/**
 * What one client has before them: hours held or agreed on, with whichever therapist, so that nobody is in two places
 * at once. An hour is claimed here before the therapist's day decides; a claim that was left behind is settled by
 * asking the day, which alone knows what is true.
 */
@NullMarked
package io.attune.booking.calendar;

import org.jspecify.annotations.NullMarked;
