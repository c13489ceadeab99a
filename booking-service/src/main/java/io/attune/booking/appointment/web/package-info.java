/**
 * Appointments over HTTP: booking, showing, confirming, cancelling. {@code start} and {@code end} carry the offset of
 * the reader's zone (a client's own, the therapist's for the practice); {@code localStart} and {@code timeZone} are
 * always the therapist's.
 */
@NullMarked
package io.attune.booking.appointment.web;

import org.jspecify.annotations.NullMarked;
