/** Other calendars of therapists over HTTP, for staff and for the therapist whose they are. */
@NullMarked
package io.attune.booking.busy.web;

import org.jspecify.annotations.NullMarked;
