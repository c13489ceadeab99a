/**
 * When one therapist can be met: weekly hours, time off and what is taken, and the open hours they leave. Pure interval
 * arithmetic on one zone's rules and a given instant; listing, holding, booking and the availability event all ask
 * {@link io.attune.booking.availability.Openings} and nothing else. No other noun, no clock and no store comes in; the
 * recurrence library is used here only.
 */
@NullMarked
package io.attune.booking.availability;

import org.jspecify.annotations.NullMarked;
