/** Therapists in MongoDB, one document each. */
@NullMarked
package io.attune.profile.therapist.store;

import org.jspecify.annotations.NullMarked;
