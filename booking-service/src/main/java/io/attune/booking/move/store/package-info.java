/** Keeps in MongoDB which moves are not settled yet. */
@NullMarked
package io.attune.booking.move.store;

import org.jspecify.annotations.NullMarked;
