/**
 * The therapists this service knows of: a copy of what profile-service says about them, as far as booking has to know
 * it. Who acts when a therapist can no longer be met hears of it through
 * {@link io.attune.booking.roster.TherapistNews}.
 */
@NullMarked
package io.attune.booking.roster;

import org.jspecify.annotations.NullMarked;
