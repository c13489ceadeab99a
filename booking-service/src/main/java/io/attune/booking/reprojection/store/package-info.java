/** Keeps which edition of the zone rules is in use, in MongoDB: collection {@code zone-rules}, one document. */
@NullMarked
package io.attune.booking.reprojection.store;

import org.jspecify.annotations.NullMarked;
