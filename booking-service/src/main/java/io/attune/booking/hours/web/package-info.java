/** Hours and time off over HTTP, for staff and for the therapist whose they are. */
@NullMarked
package io.attune.booking.hours.web;

import org.jspecify.annotations.NullMarked;
