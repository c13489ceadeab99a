/** Says on {@code attune.appointments} what happened to appointments, in ids and coded words only. */
@NullMarked
package io.attune.booking.day.messaging;

import org.jspecify.annotations.NullMarked;
