/** Keeps days and places in MongoDB, found by their ids and by nothing else. */
@NullMarked
package io.attune.booking.day.store;

import org.jspecify.annotations.NullMarked;
