/** Keeps the copies of intakes and of their offers in MongoDB, one document each. */
@NullMarked
package io.attune.booking.intake.store;

import org.jspecify.annotations.NullMarked;
