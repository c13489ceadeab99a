/** Says on {@code attune.alerts} that somebody opened an intake in an emergency, and never why. */
@NullMarked
package io.attune.profile.breakglass.messaging;

import org.jspecify.annotations.NullMarked;
