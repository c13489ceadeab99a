/** Schedules in MongoDB: collection {@code schedules}, one document to a therapist. */
@NullMarked
package io.attune.booking.hours.store;

import org.jspecify.annotations.NullMarked;
