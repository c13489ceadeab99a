/** Appointments as calendar files and feeds over HTTP; a feed's route is open, its address is the key to it. */
@NullMarked
package io.attune.booking.ics.web;

import org.jspecify.annotations.NullMarked;
