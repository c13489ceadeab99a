/** Keeps in MongoDB which feeds are open, one document to a therapist, and holds the key of their secrets. */
@NullMarked
package io.attune.booking.ics.store;

import org.jspecify.annotations.NullMarked;
