/** What the other services hear of therapists: the topic {@code attune.therapists} and its wire records. */
@NullMarked
package io.attune.profile.therapist.messaging;

import org.jspecify.annotations.NullMarked;
