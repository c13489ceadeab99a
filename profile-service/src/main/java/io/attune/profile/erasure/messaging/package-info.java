/** Hears on {@code attune.erasures} that a service has forgotten an intake, and says so for this one. */
@NullMarked
package io.attune.profile.erasure.messaging;

import org.jspecify.annotations.NullMarked;
