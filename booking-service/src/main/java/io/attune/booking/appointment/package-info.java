/**
 * The life of an appointment after the hold: booked, confirmed or declined by a clinician, cancelled, looked at again
 * when the therapist, the hours or the intake it rests on have changed. What may happen to it is decided in its
 * {@code day}; here the other documents are claimed before and settled after.
 */
@NullMarked
package io.attune.booking.appointment;

import org.jspecify.annotations.NullMarked;
