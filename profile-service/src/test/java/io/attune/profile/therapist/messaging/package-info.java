/** What is said of therapists, against the paper. */
@NullMarked
package io.attune.profile.therapist.messaging;

import org.jspecify.annotations.NullMarked;
