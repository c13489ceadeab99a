/** Says on {@code attune.alerts} that somebody has to be called, again, and that somebody came. */
@NullMarked
package io.attune.profile.alert.messaging;

import org.jspecify.annotations.NullMarked;
