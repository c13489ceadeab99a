/** Keeps places on the waitlist and the queues in MongoDB, found by their ids. */
@NullMarked
package io.attune.booking.waitlist.store;

import org.jspecify.annotations.NullMarked;
