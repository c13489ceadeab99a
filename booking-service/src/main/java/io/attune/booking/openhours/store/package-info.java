/** What was told about open hours, in MongoDB: collection {@code availability}, one document to a therapist. */
@NullMarked
package io.attune.booking.openhours.store;

import org.jspecify.annotations.NullMarked;
