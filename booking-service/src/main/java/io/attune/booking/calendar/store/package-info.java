/** Keeps clients' calendars in MongoDB, one document per client. */
@NullMarked
package io.attune.booking.calendar.store;

import org.jspecify.annotations.NullMarked;
