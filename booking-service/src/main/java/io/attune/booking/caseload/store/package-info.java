/** Keeps caseloads in MongoDB, one document per therapist. */
@NullMarked
package io.attune.booking.caseload.store;

import org.jspecify.annotations.NullMarked;
