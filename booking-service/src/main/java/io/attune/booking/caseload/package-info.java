/**
 * How many people a therapist has in care: distinct clients with an appointment ahead or one not long ago. A place is
 * claimed here before the therapist's day decides, so that two clients never get the last one; what a crash left behind
 * is settled by asking the day.
 */
@NullMarked
package io.attune.booking.caseload;

import org.jspecify.annotations.NullMarked;
