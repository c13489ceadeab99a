/** Tells open hours to the other services on the compacted topic {@code attune.availability}. */
@NullMarked
package io.attune.booking.openhours.messaging;

import org.jspecify.annotations.NullMarked;
