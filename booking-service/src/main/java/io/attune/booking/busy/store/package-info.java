/** Keeps other calendars in MongoDB, one document to a therapist, and beside them which feeds are due. */
@NullMarked
package io.attune.booking.busy.store;

import org.jspecify.annotations.NullMarked;
