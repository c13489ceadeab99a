/**
 * What booking knows of a client's request: whose it is, whether it may be booked for, and which therapists were
 * offered to it. Copies of what profile-service and matching-service say, under opaque ids; no name, no concern, no
 * answer.
 */
@NullMarked
package io.attune.booking.intake;

import org.jspecify.annotations.NullMarked;
