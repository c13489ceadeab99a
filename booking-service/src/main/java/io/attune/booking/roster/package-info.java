/** The therapists this service knows of: a copy of what profile-service says about them. */
@NullMarked
package io.attune.booking.roster;

import org.jspecify.annotations.NullMarked;
