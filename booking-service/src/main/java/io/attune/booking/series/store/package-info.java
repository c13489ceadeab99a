/** Keeps series, and which of them are not settled yet, in MongoDB. */
@NullMarked
package io.attune.booking.series.store;

import org.jspecify.annotations.NullMarked;
