/** Keeps the copy of therapists in MongoDB, one document each. */
@NullMarked
package io.attune.booking.roster.store;

import org.jspecify.annotations.NullMarked;
