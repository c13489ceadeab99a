/**
 * Keeping an hour for a client for ten minutes, and giving it back. Here the wish is held against what other documents
 * say (the intake, the offers, the therapist, the hours, the caseload), the hour is claimed in the client's calendar,
 * and then the therapist's day decides.
 */
@NullMarked
package io.attune.booking.hold;

import org.jspecify.annotations.NullMarked;
