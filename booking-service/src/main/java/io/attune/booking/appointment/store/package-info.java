/** Keeps in MongoDB which appointments wait for a clinician. */
@NullMarked
package io.attune.booking.appointment.store;

import org.jspecify.annotations.NullMarked;
